package org.midad.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.midad.mail.Account.Login;

class SmtpTest {
    private static final Certificate LOCALHOST = Certificate.of("localhost");
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final String KEYSTORE = "greenmail.tls.keystore.file";
    private static final Envelope.Stamp STAMP =
            new Envelope.Stamp("0a1b@example.org", Instant.parse("2026-05-01T10:00:00Z"));
    private static final Login HUDA = new Login("huda", "سرّ طويل جدًّا");

    private static final Letter LETTER =
            new Letter(
                    Letter.Kind.NOTICE,
                    new MailAddress("samer@example.org"),
                    new Letter.Written(
                            "ar",
                            "Midad تدعوك إلى غرفة الأخبار، وفيها من التعليقات ما ينتظر منذ الصباح",
                            "مرحبًا سامر،\nMidad تدعوك.\nhttps://example.org/newsroom/link/a-b_c"),
                    null);

    private static Account account(int port, Encryption encryption, Login login) {
        return new Account(
                "localhost",
                port,
                encryption,
                login,
                new MailAddress("desk@example.org"),
                "صحيفة «المرفأ»");
    }

    @AfterEach
    void asItWas() {
        System.clearProperty(KEYSTORE);
    }

    private static GreenMail server(ServerSetup setup) {
        GreenMail server = new GreenMail(setup.dynamicPort());
        server.setUser("huda", HUDA.password());
        server.start();
        return server;
    }

    @Test
    void anArabicLetterArrivesAsItWasWritten() throws MessagingException, IOException {
        GreenMail server = server(ServerSetupTest.SMTP);
        try {
            Account account = account(server.getSmtp().getPort(), Encryption.NONE, null);
            assertThat(new Smtp().send(account, LETTER, STAMP, PATIENCE))
                    .isEqualTo(new Delivery.Sent());
            MimeMessage arrived = server.getReceivedMessages()[0];

            assertThat(arrived.getSubject()).isEqualTo("\u200F" + LETTER.written().subject());
            assertThat(((String) arrived.getContent()).strip().lines())
                    .containsExactly(
                            "مرحبًا سامر،",
                            "\u200FMidad تدعوك.",
                            "https://example.org/newsroom/link/a-b_c");
            assertThat(((InternetAddress) arrived.getFrom()[0]).getPersonal())
                    .isEqualTo("صحيفة «المرفأ»");
            assertThat(arrived.getMessageID()).isEqualTo("<0a1b@example.org>");
            assertThat(arrived.getSentDate()).isEqualTo(STAMP.at());
            assertThat(arrived.getHeader("Auto-Submitted")).containsExactly("auto-generated");
            assertThat(arrived.getContentLanguage()).containsExactly("ar");
            assertThat(arrived.getContentType()).containsIgnoringCase("charset=utf-8");
        } finally {
            server.stop();
        }
    }

    @Test
    void nothingOnTheWireIsLongOrOutsideAscii() throws MessagingException {
        try (ScriptedServer server = new ScriptedServer(null)) {
            Account account = account(server.port(), Encryption.NONE, null);
            new Smtp().send(account, LETTER, STAMP, PATIENCE);
            String letter = server.letters().getFirst();

            assertThat(letter).matches("[\\x20-\\x7e\\n]+").contains("=?UTF-8?");
            assertThat(letter.lines()).allMatch(line -> line.length() <= 76);
            assertThat(letter).contains("Transfer-Encoding: quoted-printable", "MIME-Version: 1.0");
        }
    }

    @Test
    void whoWeAreIsToldToTheServer() {
        GreenMail server = server(ServerSetupTest.SMTP);
        try {
            int port = server.getSmtp().getPort();
            assertThat(send(account(port, Encryption.NONE, HUDA))).isEqualTo(new Delivery.Sent());
            assertThat(send(account(port, Encryption.NONE, new Login("huda", "x"))))
                    .isInstanceOfSatisfying(
                            Delivery.Postponed.class,
                            told -> assertThat(told.trouble()).isEqualTo(Trouble.PASSWORD));
        } finally {
            server.stop();
        }
    }

    private static Delivery send(Account account) {
        return new Smtp().send(account, LETTER, STAMP, PATIENCE);
    }

    private static Trouble trouble(Delivery delivery) {
        return switch (delivery) {
            case Delivery.Sent sent -> throw new AssertionError("it was sent");
            case Delivery.Postponed postponed -> postponed.trouble();
            case Delivery.Refused refused -> refused.trouble();
        };
    }

    @Test
    void tlsFromTheFirstByteNeedsATrustedCertificateOfThisHost() {
        System.setProperty(KEYSTORE, LOCALHOST.file().toString());
        GreenMail server = server(ServerSetupTest.SMTPS);
        try {
            Account account = account(server.getSmtps().getPort(), Encryption.TLS, HUDA);
            Smtp trusting = new Smtp(LOCALHOST.trust());

            assertThat(trusting.send(account, LETTER, STAMP, PATIENCE))
                    .isEqualTo(new Delivery.Sent());
            assertThat(trouble(send(account))).isEqualTo(Trouble.CERTIFICATE);
        } finally {
            server.stop();
        }
    }

    @Test
    void startTlsIsSpokenBeforeAnythingIsTold() {
        try (ScriptedServer server = new ScriptedServer(LOCALHOST)) {
            Account account = account(server.port(), Encryption.STARTTLS, HUDA);
            Smtp trusting = new Smtp(LOCALHOST.trust());

            assertThat(trusting.send(account, LETTER, STAMP, PATIENCE))
                    .isEqualTo(new Delivery.Sent());
            assertThat(server.heard().subList(0, 3))
                    .containsExactly("EHLO example.org", "STARTTLS", "EHLO example.org");
            assertThat(trouble(send(account))).isEqualTo(Trouble.CERTIFICATE);
        }
    }

    @Test
    void aCertificateOfAnotherHostIsNotTrusted() {
        Certificate foreign = Certificate.of("mail.example.net");
        try (ScriptedServer server = new ScriptedServer(foreign)) {
            Account account = account(server.port(), Encryption.STARTTLS, HUDA);

            assertThat(trouble(new Smtp(foreign.trust()).send(account, LETTER, STAMP, PATIENCE)))
                    .isEqualTo(Trouble.CERTIFICATE);
            assertThat(server.heard()).noneMatch(line -> line.startsWith("AUTH"));
        }
    }

    @Test
    void aServerWithoutTlsIsToldNothing() {
        try (ScriptedServer server = new ScriptedServer(null)) {
            assertThat(trouble(send(account(server.port(), Encryption.STARTTLS, HUDA))))
                    .isEqualTo(Trouble.NO_TLS);
            assertThat(trouble(send(account(server.port(), Encryption.TLS, HUDA))))
                    .isEqualTo(Trouble.NO_TLS);
            assertThat(server.heard()).noneMatch(line -> line.startsWith("AUTH"));
            assertThat(server.letters()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "RCPT, 451 greylisted, LATER, false",
        "RCPT, 550 nobody of this name, RECIPIENT, true",
        "MAIL, 550 not from there, SENDER, false",
        "MAIL, 530 sign in first, PASSWORD, false",
        "MAIL, 451 later, LATER, false",
        "DATA, 554 no, CONTENT, true",
        "DATA, 452 full, LATER, false",
        "END, 554 looks like spam, CONTENT, true",
        "END, 421 closing, LATER, false",
        "AUTH, 535 wrong, PASSWORD, false",
        "AUTH, 454 not now, PASSWORD, false",
        "HELLO, 421 too busy, SERVER, false",
    })
    void whatTheServerSaysDecidesWhetherItIsTriedAgain(
            String command, String answer, Trouble trouble, boolean forGood) {
        try (ScriptedServer server = new ScriptedServer(null).answers(command, answer)) {
            Delivery delivery = send(account(server.port(), Encryption.NONE, HUDA));

            assertThat(trouble(delivery)).isEqualTo(trouble);
            assertThat(delivery instanceof Delivery.Refused).isEqualTo(forGood);
        }
    }

    @Test
    void thePasswordIsTakenOutOfWhatTheServerSays() {
        String base64 =
                Base64.getEncoder()
                        .encodeToString(HUDA.password().getBytes(StandardCharsets.UTF_8));
        String echo = "550 you said " + HUDA.password() + " or " + base64;
        try (ScriptedServer server = new ScriptedServer(null).answers("RCPT", echo)) {
            assertThat(send(account(server.port(), Encryption.NONE, HUDA)))
                    .isInstanceOfSatisfying(
                            Delivery.Refused.class,
                            told ->
                                    assertThat(told.said())
                                            .contains("you said … or …")
                                            .doesNotContain("سرّ", base64));
        }
        assertThat(account(1, Encryption.TLS, HUDA).toString()).doesNotContain(HUDA.password());
    }

    @ParameterizedTest
    @CsvSource({"HELLO", "EHLO", "RCPT", "END"})
    void aServerThatHangsIsLeft(String command) {
        try (ScriptedServer server =
                new ScriptedServer(null).answers(command, ScriptedServer.SILENCE)) {
            Account account = account(server.port(), Encryption.NONE, null);

            assertThat(trouble(new Smtp().send(account, LETTER, STAMP, Duration.ofMillis(700))))
                    .isEqualTo(Trouble.TIMEOUT);
        }
    }

    @Test
    void aServerThatIsNotThereIsTold() throws IOException {
        int free;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            free = socket.getLocalPort();
        }
        assertThat(trouble(send(account(free, Encryption.NONE, null))))
                .isEqualTo(Trouble.NO_CONNECTION);
        Account nowhere =
                new Account(
                        "mail.midad.invalid",
                        587,
                        Encryption.STARTTLS,
                        null,
                        new MailAddress("desk@example.org"),
                        "");
        assertThat(trouble(send(nowhere))).isEqualTo(Trouble.UNKNOWN_HOST);
    }

    @ParameterizedTest
    @CsvSource({
        "127.0.0.1, true",
        "localhost, true",
        "::1, true",
        "10.1.2.3, true",
        "192.168.1.1, true",
        "172.20.0.4, true",
        "fd00::1, true",
        "8.8.8.8, false",
        "172.40.0.4, false",
        "2001:4860:4860::8888, false",
        "mail.midad.invalid, false",
    })
    void mailInTheOpenIsForPrivateNetworksAlone(String host, boolean allowed) {
        assertThat(Encryption.NONE.allowed(host)).isEqualTo(allowed);
        assertThat(Encryption.TLS.allowed(host)).isTrue();
    }
}
