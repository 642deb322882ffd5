package org.midad.newsroom.staff;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.midad.newsroom.Screens;
import org.midad.people.Deed;
import org.midad.people.Role;
import org.midad.people.Staff;
import org.midad.web.Asker;
import org.midad.web.Needs;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Who did what: for the chief, on the screen and as a table. */
@RestController
class AuditList {
    private static final String PATH = "/newsroom/audit";
    private static final int PAGE = 100;
    private static final int TABLE = 100_000;

    /** By it spreadsheets know that the table is UTF-8. */
    private static final String BOM = "\uFEFF";

    /** Signs of a formula, of full width too, after blanks and marks that spreadsheets skip. */
    private static final Pattern FORMULA =
            Pattern.compile("[\\s\\p{Z}\\p{Cf}\\p{Cc}]*[=+\\-@＝＋－＠]|[\\t\\r\\n]");

    private final AuditRows rows;
    private final Staff staff;
    private final Screens screens;

    AuditList(AuditRows rows, Staff staff, Screens screens) {
        this.rows = rows;
        this.staff = staff;
        this.screens = screens;
    }

    @Needs(Role.CHIEF)
    @GetMapping(PATH)
    ResponseEntity<byte[]> show(
            HttpServletRequest request,
            @RequestParam(defaultValue = "") String person,
            @RequestParam(defaultValue = "") String deed,
            @RequestParam(defaultValue = "") String after) {
        AuditRows.Wanted wanted = wanted(person, deed, after);
        List<AuditRow> found = rows.find(wanted, PAGE + 1);
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("staffName", Asker.of(request).name());
        parameters.put("people", staff.all());
        parameters.put("person", person);
        parameters.put("deed", deed);
        parameters.put("rows", found.subList(0, Math.min(PAGE, found.size())));
        if (found.size() > PAGE) {
            parameters.put("more", Long.toString(found.get(PAGE - 1).id()));
        }
        return screens.page(200, "newsroom/staff/audit", parameters);
    }

    @Needs(Role.CHIEF)
    @GetMapping(PATH + ".csv")
    ResponseEntity<byte[]> table(
            @RequestParam(defaultValue = "") String person,
            @RequestParam(defaultValue = "") String deed) {
        String table =
                Stream.concat(
                                Stream.of("at,who,deed,kind,id,subject,network"),
                                rows.find(wanted(person, deed, ""), TABLE).stream()
                                        .map(AuditList::line))
                        .collect(Collectors.joining("\r\n", BOM, "\r\n"));
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/csv; charset=utf-8"))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"audit.csv\"")
                .body(table.getBytes(StandardCharsets.UTF_8));
    }

    private static AuditRows.Wanted wanted(String person, String deed, String after) {
        return new AuditRows.Wanted(number(person), Deed.named(deed).orElse(null), number(after));
    }

    private static @Nullable Long number(String text) {
        return text.matches("[1-9]\\d{0,17}") ? Long.valueOf(text) : null;
    }

    private static String line(AuditRow row) {
        return Stream.of(
                        row.at().toString(),
                        row.name(),
                        row.deed(),
                        cell(row.subjectKind()),
                        cell(row.subjectId()),
                        cell(row.subject()),
                        cell(row.network()))
                .map(AuditList::quoted)
                .collect(Collectors.joining(","));
    }

    private static String cell(@Nullable String text) {
        return text == null ? "" : text;
    }

    /** RFC 4180; what a spreadsheet would take for a formula is made a text. */
    private static String quoted(String text) {
        String safe = FORMULA.matcher(text).lookingAt() ? "'" + text : text;
        return '"' + safe.replace("\"", "\"\"") + '"';
    }
}
