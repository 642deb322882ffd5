package org.midad.moderation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.midad.Newsstand.headline;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.midad.Newsstand;
import org.midad.article.Article;
import org.midad.discussion.CommentState;
import org.midad.discussion.Comments;
import org.midad.discussion.NewComment;
import org.midad.edition.Editions;
import org.midad.mail.Letter;
import org.midad.mail.Letters;
import org.midad.mail.Mail;
import org.midad.mail.MailOverrides;
import org.midad.mail.MailSettings;
import org.midad.mail.QuietHours;
import org.midad.people.Role;
import org.midad.people.Staff;
import org.midad.people.StaffMember;
import org.midad.platform.DataFolder;
import org.midad.site.pagepath.MutableClock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@Tag("data")
class DigestTest {
    private static final int AFTER = 30;

    private final Newsstand stand = Newsstand.open();
    private final JdbcClient jdbc = stand.room(JdbcClient.class);
    private final Staff staff = stand.room(Staff.class);
    private final Instant start = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    private final MutableClock clock = new MutableClock(start);
    private final List<Backlog> told = new ArrayList<>();
    private final MailSettings settings =
            new MailSettings(
                    jdbc,
                    new MailOverrides(
                            Map.of(
                                    MailOverrides.HOST, "mail.midad.invalid",
                                    MailOverrides.FROM, "desk@example.org")),
                    stand.room(DataFolder.class));
    private final Mail mail =
            new Mail(stand.room(Letters.class), settings, stand.room(Editions.class), clock);
    private final Digest digest =
            new Digest(
                    jdbc,
                    stand.room(TransactionTemplate.class),
                    mail,
                    staff,
                    late -> {
                        told.add(late);
                        return new Letter.Written("ar", "تنبيه", "نص");
                    },
                    clock);
    private final StaffMember huda = staff.add(headline("هدى"), Role.MODERATOR, "huda@example.org");

    private List<Long> othersWaiting = List.of();

    /** What other tests left waiting is none of this one's business. */
    @BeforeEach
    void emptyDesk() {
        othersWaiting =
                jdbc.sql(
                                "update comment set state = 'withdrawn' where state = 'pending'"
                                        + " returning id")
                        .query(Long.class)
                        .list();
        digest.set(new Digest.Setting(AFTER, 4));
        digest.subscribe(huda.id());
    }

    @AfterEach
    void asItWas() {
        digest.set(new Digest.Setting(null, 4));
        settings.keep((QuietHours) null);
        jdbc.sql("delete from digest_reader").update();
        jdbc.sql("update digest set told_at = null").update();
        jdbc.sql("delete from mail").update();
        emptyDeskAgain();
        for (long id : othersWaiting) {
            jdbc.sql("update comment set state = 'pending' where id = ?").param(id).update();
        }
    }

    private void emptyDeskAgain() {
        jdbc.sql("update comment set state = 'rejected' where state = 'pending'").update();
    }

    private void waits(Duration since) {
        Article article = stand.publish(headline("خبر"));
        stand.room(Comments.class)
                .bringIn(
                        new NewComment(
                                article.facts().id().value(),
                                null,
                                null,
                                "سعاد",
                                null,
                                headline("رأي"),
                                "ar",
                                "rtl",
                                CommentState.PENDING,
                                null,
                                null,
                                null,
                                told.size(),
                                clock.instant().minus(since)),
                        headline("test:digest"),
                        true);
        jdbc.sql("update comment set source = null where state = 'pending'").update();
    }

    private long letters() {
        return jdbc.sql("select count(*) from mail where kind = 'digest'")
                .query(Long.class)
                .single();
    }

    @Test
    void theDeskIsToldOnceThatACommentWaitsTooLong() {
        waits(Duration.ofMinutes(AFTER - 1));
        waits(Duration.ofMinutes(3));
        digest.round();
        assertThat(told).isEmpty();

        clock.forward(Duration.ofMinutes(1));
        digest.round();
        digest.round();
        assertThat(told)
                .containsExactly(new Backlog(2, start.minus(Duration.ofMinutes(AFTER - 1))));
        assertThat(letters()).isEqualTo(1);
    }

    @Test
    void itIsToldAgainAfterThePause() {
        waits(Duration.ofMinutes(AFTER));
        digest.round();
        clock.forward(Duration.ofHours(4).minusSeconds(1));
        digest.round();
        assertThat(told).hasSize(1);
        clock.forward(Duration.ofSeconds(1));
        digest.round();
        assertThat(told).hasSize(2);
    }

    @Test
    void itIsToldAgainOnceNothingWasLateInBetween() {
        waits(Duration.ofMinutes(AFTER));
        digest.round();
        emptyDeskAgain();
        digest.round();
        waits(Duration.ofMinutes(AFTER));
        digest.round();

        assertThat(told).hasSize(2);
    }

    @Test
    void inQuietHoursItIsNotToldAndOnceAfterThem() {
        LocalTime now =
                clock.instant().atZone(stand.room(Editions.class).first().zone()).toLocalTime();
        settings.keep(new QuietHours(now.minusHours(1), now.plusHours(1)));
        waits(Duration.ofMinutes(AFTER));
        digest.round();
        clock.forward(Duration.ofMinutes(59));
        digest.round();
        assertThat(told).isEmpty();

        clock.forward(Duration.ofMinutes(2));
        digest.round();
        digest.round();
        assertThat(told).hasSize(1);
    }

    @Test
    void whoeverDidNotChooseItOrMayNotDecideIsToldNothing() {
        StaffMember reporter = staff.add(headline("سامر"), Role.REPORTER, "samer@example.org");
        StaffMember chief = staff.add(headline("ليلى"), Role.CHIEF, "laila@example.org");
        StaffMember nowhere = staff.add(headline("عمر"), Role.MODERATOR, null);
        digest.subscribe(reporter.id());
        digest.subscribe(nowhere.id());
        waits(Duration.ofMinutes(AFTER));
        digest.round();

        assertThat(
                        jdbc.sql("select recipient from mail where kind = 'digest'")
                                .query(String.class)
                                .list())
                .containsExactly("huda@example.org");
        assertThat(digest.isReadBy(chief.id())).isFalse();
        digest.unsubscribe(huda.id());
        assertThat(digest.isReadBy(huda.id())).isFalse();
    }

    @Test
    void withoutReadersNobodyIsToldAndTheFirstReaderIs() {
        digest.unsubscribe(huda.id());
        waits(Duration.ofMinutes(AFTER));
        digest.round();
        assertThat(told).isEmpty();
        digest.subscribe(huda.id());
        digest.round();
        assertThat(told).hasSize(1);
    }

    @Test
    void itIsOffUntilSomebodySetsIt() {
        digest.set(new Digest.Setting(null, 4));
        waits(Duration.ofDays(1));
        digest.round();
        assertThat(told).isEmpty();
    }
}
