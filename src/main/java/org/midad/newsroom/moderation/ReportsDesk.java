package org.midad.newsroom.moderation;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.midad.article.ArticleId;
import org.midad.edition.Edition;
import org.midad.edition.Editions;
import org.midad.moderation.Reports;
import org.midad.newsroom.Screens;
import org.midad.people.Audit;
import org.midad.people.Deed;
import org.midad.people.Role;
import org.midad.web.Answers;
import org.midad.web.Asker;
import org.midad.web.Needs;
import org.midad.web.Problem;
import org.midad.web.Witness;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** The reported comments: each is kept here, or rejected as on the desk. */
@RestController
class ReportsDesk {
    private final ReportRows rows;
    private final Reports reports;
    private final Editions editions;
    private final Screens screens;
    private final Witness witness;

    ReportsDesk(
            ReportRows rows, Reports reports, Editions editions, Screens screens, Witness witness) {
        this.rows = rows;
        this.reports = reports;
        this.editions = editions;
        this.screens = screens;
        this.witness = witness;
    }

    @Needs(Role.MODERATOR)
    @GetMapping(ReportsView.PATH)
    ResponseEntity<byte[]> show(HttpServletRequest request) {
        Edition edition = editions.first();
        ReportsView view =
                new ReportsView(
                        Asker.of(request).name(),
                        reports.waiting(),
                        edition.policy(),
                        rows.rows(edition));
        return screens.page(200, "newsroom/moderation/reports", Map.of("view", view));
    }

    @Needs(Role.MODERATOR)
    @PostMapping(ReportsView.PATH + "/{comment}/keep")
    ResponseEntity<byte[]> keep(@PathVariable String comment, HttpServletRequest request) {
        long id =
                ArticleId.read(comment)
                        .orElseThrow(() -> Problem.missing("there is no such comment"));
        if (reports.keep(id, Asker.of(request).name()) > 0) {
            witness.note(
                    request, Deed.REPORTS_ANSWERED, new Audit.Subject("comment", comment, null));
        }
        return Answers.seeOther(ReportsView.PATH);
    }
}
