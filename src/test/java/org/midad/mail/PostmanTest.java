package org.midad.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.midad.Newsstand.headline;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.MessagingException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.midad.Newsstand;
import org.midad.edition.Editions;
import org.midad.mail.Letter.Kind;
import org.midad.platform.DataFolder;
import org.midad.site.pagepath.MutableClock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The outbox of mail on the real database. The running newspaper has no mail server, so that what
 * is posted here is sent here alone.
 */
@Tag("data")
class PostmanTest {
    private final Newsstand stand = Newsstand.open();
    private final JdbcClient jdbc = stand.room(JdbcClient.class);
    private final Letters letters = stand.room(Letters.class);
    private final MutableClock clock =
            new MutableClock(Instant.now().truncatedTo(ChronoUnit.MICROS));
    private final ScriptedServer server = new ScriptedServer(null);
    private final MailSettings settings = settings(server.port());
    private final Mail mail = mail(settings);
    private final Postman postman = postman(settings);

    private MailSettings settings(int port) {
        Map<String, String> fixed = new HashMap<>();
        fixed.put(MailOverrides.HOST, "127.0.0.1");
        fixed.put(MailOverrides.PORT, String.valueOf(port));
        fixed.put(MailOverrides.ENCRYPTION, "none");
        fixed.put(MailOverrides.FROM, "desk@example.org");
        return new MailSettings(jdbc, new MailOverrides(fixed), stand.room(DataFolder.class));
    }

    private Mail mail(MailSettings settings) {
        return new Mail(letters, settings, stand.room(Editions.class), clock);
    }

    private Postman postman(MailSettings settings) {
        return new Postman(letters, settings, mail(settings), new Smtp(), clock);
    }

    @AfterEach
    void asItWas() {
        server.close();
        jdbc.sql("delete from mail").update();
        settings.keep((QuietHours) null);
    }

    private long post(Kind kind) {
        return post(kind, null);
    }

    private long post(Kind kind, Instant until) {
        Letter.Written written =
                new Letter.Written("ar", headline("رسالة"), "نصّ لا يقرؤه غير صاحبه");
        Letter letter = new Letter(kind, new MailAddress("huda@example.org"), written, until);
        return ((Mail.Posted.Waiting) mail.post(letter)).id();
    }

    private record Row(String state, int attempts, String trouble, Instant nextAt, String text) {}

    private Row row(long id) {
        return jdbc.sql("select state, attempts, trouble, next_at, text from mail where id = ?")
                .param(id)
                .query(
                        (rs, i) ->
                                new Row(
                                        rs.getString(1),
                                        rs.getInt(2),
                                        rs.getString(3),
                                        rs.getTimestamp(4).toInstant(),
                                        rs.getString(5)))
                .single();
    }

    @Test
    void aLetterIsSentOnce() throws MessagingException {
        GreenMail green = new GreenMail(ServerSetupTest.SMTP.dynamicPort());
        green.start();
        try {
            MailSettings there = settings(green.getSmtp().getPort());
            long id = post(Kind.NOTICE);
            postman(there).round();
            postman(there).round();

            assertThat(green.getReceivedMessages()).hasSize(1);
            assertThat(green.getReceivedMessages()[0].getMessageID())
                    .endsWith("@" + stand.room(Editions.class).first().address().getHost() + ">");
            assertThat(row(id).state()).isEqualTo("sent");
            assertThat(letters.tally().lastSent()).isEqualTo(clock.instant());
        } finally {
            green.stop();
        }
    }

    @Test
    void aLetterGoesWithTheTransactionThatCausesIt() {
        stand.room(TransactionTemplate.class)
                .executeWithoutResult(
                        status -> {
                            post(Kind.NOTICE);
                            status.setRollbackOnly();
                        });
        postman.round();

        assertThat(server.letters()).isEmpty();
        assertThat(letters.tally().waiting()).isZero();
    }

    @Test
    void aGreylistedLetterIsSentAMinuteLater() {
        server.answers("RCPT", "451 come again");
        long id = post(Kind.NOTICE);
        postman.round();

        assertThat(row(id))
                .isEqualTo(
                        new Row(
                                "waiting",
                                1,
                                "LATER",
                                clock.instant().plus(Duration.ofMinutes(1)),
                                row(id).text()));
        server.asUsual("RCPT");
        postman.round();
        assertThat(server.letters()).isEmpty();
        clock.forward(Duration.ofMinutes(1));
        postman.round();
        assertThat(server.letters()).hasSize(1);
        assertThat(row(id).state()).isEqualTo("sent");
    }

    @Test
    void aServerThatIsAwayIsTriedEverMoreRarelyForTwoDays() {
        server.close();
        long id = post(Kind.NOTICE);
        List<Long> minutes = new java.util.ArrayList<>();
        for (int attempt = 0; attempt < 7; attempt++) {
            postman.round();
            minutes.add(Duration.between(clock.instant(), row(id).nextAt()).toMinutes());
            clock.forward(Duration.between(clock.instant(), row(id).nextAt()));
        }
        assertThat(minutes).containsExactly(1L, 5L, 15L, 60L, 240L, 240L, 240L);
        assertThat(row(id).trouble()).isEqualTo("NO_CONNECTION");
        clock.forward(Duration.ofDays(2));
        postman.round();

        assertThat(row(id).state()).isEqualTo("given-up");
        assertThat(row(id).attempts()).isEqualTo(7);
        assertThat(letters.troubled().getFirst().complete()).isTrue();
        try (ScriptedServer back = new ScriptedServer(null)) {
            letters.again(id, clock.instant());
            postman(settings(back.port())).round();
            assertThat(back.letters()).hasSize(1);
            assertThat(row(id).state()).isEqualTo("sent");
        }
    }

    @Test
    void aRecipientWhoIsRefusedIsGivenUpAtOnce() {
        server.answers("RCPT", "550 nobody here");
        long id = post(Kind.NOTICE);
        postman.round();

        assertThat(row(id).state()).isEqualTo("given-up");
        Letters.Line line = letters.troubled().getFirst();
        assertThat(line.trouble()).isEqualTo(Trouble.RECIPIENT);
        assertThat(line.said()).contains("550 nobody here");
        letters.drop(id);
        assertThat(letters.troubled()).isEmpty();
    }

    @Test
    void aLetterThatWasClaimedAndNotSentIsSentByAnother() {
        long id = post(Kind.NOTICE);
        // whoever claims it is killed now
        Letters.Claimed claimed =
                letters.claim(clock.instant(), List.of(Kind.values())).orElseThrow();
        postman.round();
        assertThat(server.letters()).isEmpty();

        clock.forward(Letters.CLAIM);
        postman.round();
        assertThat(server.letters()).hasSize(1);
        assertThat(server.letters().getFirst()).contains("<" + claimed.messageId() + ">");
        assertThat(row(id).state()).isEqualTo("sent");
        // and if it lives after all, what it says late changes nothing
        letters.giveUp(claimed, new Delivery.Refused(Trouble.CONTENT, "late"), clock.instant());
        assertThat(row(id).state()).isEqualTo("sent");
    }

    @Test
    void twoSendersSendEachLetterOnce() {
        for (int i = 0; i < 12; i++) {
            post(Kind.NOTICE);
        }
        Postman other = postman(settings);
        CompletableFuture.allOf(
                        CompletableFuture.runAsync(postman::round),
                        CompletableFuture.runAsync(other::round))
                .join();

        assertThat(server.letters()).hasSize(12);
        assertThat(
                        server.letters().stream()
                                .map(
                                        letter ->
                                                letter.replaceAll(
                                                        "(?s).*Message-ID: (\\S+).*", "$1"))
                                .distinct())
                .hasSize(12);
    }

    @Test
    void onlyLinksGoOutInQuietHours() {
        LocalTime now =
                clock.instant().atZone(stand.room(Editions.class).first().zone()).toLocalTime();
        settings.keep(new QuietHours(now.minusHours(1), now.plusHours(1)));
        long notice = post(Kind.NOTICE);
        long link = post(Kind.LINK);
        postman.round();

        assertThat(row(link).state()).isEqualTo("sent");
        assertThat(row(notice).attempts()).isZero();
        clock.forward(Duration.ofMinutes(61));
        postman.round();
        assertThat(row(notice).state()).isEqualTo("sent");
    }

    @Test
    void theTextOfALinkGoesWhenItIsSentThatOfOthersAWeekLater() {
        long notice = post(Kind.NOTICE);
        long link = post(Kind.LINK, clock.instant().plus(Duration.ofHours(24)));
        postman.round();
        assertThat(row(link).text()).isNull();
        assertThat(row(notice).text()).isNotNull();

        clock.forward(Letters.TEXT_KEPT);
        postman.round();
        assertThat(row(notice).text()).isNull();
        clock.forward(Letters.KEPT);
        postman.round();
        assertThat(jdbc.sql("select count(*) from mail").query(Long.class).single()).isZero();
    }

    @Test
    void aLinkThatHasExpiredIsNotSent() {
        server.close();
        long link = post(Kind.LINK, clock.instant().plus(Duration.ofHours(24)));
        postman.round();
        clock.forward(Duration.ofHours(24));
        postman.round();
        letters.again(link, clock.instant());

        assertThat(row(link).state()).isEqualTo("given-up");
        assertThat(row(link).text()).isNull();
        assertThat(row(link).attempts()).isEqualTo(1);
    }

    @Test
    void withoutAServerNothingIsKept() {
        Mail unset = mail(stand.room(MailSettings.class));
        Letter letter =
                new Letter(
                        Kind.NOTICE,
                        new MailAddress("huda@example.org"),
                        new Letter.Written("ar", "عنوان", "نص"),
                        null);

        assertThat(unset.isSetUp()).isFalse();
        assertThat(unset.post(letter)).isEqualTo(new Mail.Posted.NotSetUp());
        assertThat(letters.tally().waiting()).isZero();
    }

    @Test
    void lettersThatWaitWhenMailIsSwitchedOffEnd() {
        long id = post(Kind.NOTICE);
        Postman unset = postman(stand.room(MailSettings.class));
        unset.round();
        assertThat(row(id).state()).isEqualTo("waiting");
        clock.forward(Letters.TRIED);
        unset.round();

        assertThat(row(id).state()).isEqualTo("given-up");
        assertThat(row(id).trouble()).isEqualTo("TOO_LATE");
    }
}
