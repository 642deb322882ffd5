package org.midad.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLSocketFactory;
import org.jspecify.annotations.Nullable;

/** The way to the mail server. Nothing of it is loaded before the first letter. */
final class Smtp {
    private static final String CONNECT_MILLIS = "10000";
    private static final String READ_MILLIS = "20000";

    private final @Nullable SSLSocketFactory trust;

    /** Trusts the certificates that Java trusts. */
    Smtp() {
        this(null);
    }

    /** Trusts what this factory trusts; null for what Java does. */
    Smtp(@Nullable SSLSocketFactory trust) {
        this.trust = trust;
    }

    /**
     * Sends a letter, or gives up after {@code most}: an attempt ends then, whatever the server
     * does.
     */
    Delivery send(Account account, Letter letter, Envelope.Stamp stamp, Duration most) {
        FutureTask<Delivery> attempt = new FutureTask<>(() -> attempt(account, letter, stamp));
        // a virtual thread that is interrupted closes the socket that it waits for
        Thread.ofVirtual().name("mail").start(attempt);
        try {
            return attempt.get(most.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            return new Delivery.Postponed(Trouble.TIMEOUT, "");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Delivery.Postponed(Trouble.LATER, "");
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } finally {
            attempt.cancel(true);
        }
    }

    private Delivery attempt(Account account, Letter letter, Envelope.Stamp stamp) {
        if (!account.encryption().allowed(account.host())) {
            return new Delivery.Postponed(Trouble.IN_THE_OPEN, "");
        }
        Session session = Session.getInstance(properties(account));
        Account.Login login = account.login();
        try (Transport transport = session.getTransport("smtp")) {
            MimeMessage message = Envelope.of(session, account, letter, stamp);
            transport.connect(
                    account.host(),
                    account.port(),
                    login == null ? null : login.user(),
                    login == null ? null : login.password());
            try {
                transport.sendMessage(message, message.getAllRecipients());
            } catch (MessagingException e) {
                return Failure.of(e, login);
            }
        } catch (MessagingException e) {
            return Failure.of(e, login);
        }
        return new Delivery.Sent();
    }

    private Properties properties(Account account) {
        Properties properties = new Properties();
        properties.put("mail.smtp.auth", String.valueOf(account.login() != null));
        properties.put("mail.smtp.connectiontimeout", CONNECT_MILLIS);
        properties.put("mail.smtp.timeout", READ_MILLIS);
        // without it Java asks the name server for its own name, which may last
        properties.put("mail.smtp.localhost", account.from().domain());
        properties.put("mail.smtp.ssl.checkserveridentity", "true");
        switch (account.encryption()) {
            case STARTTLS -> {
                properties.put("mail.smtp.starttls.enable", "true");
                properties.put("mail.smtp.starttls.required", "true");
            }
            case TLS -> properties.put("mail.smtp.ssl.enable", "true");
            case NONE -> {}
        }
        if (trust != null) {
            properties.put("mail.smtp.ssl.socketFactory", trust);
        }
        return properties;
    }
}
