package org.midad.mail;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.security.cert.CertificateException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.SSLPeerUnverifiedException;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.eclipse.angus.mail.util.MailConnectException;
import org.jspecify.annotations.Nullable;

/** What an exception of the mail library means for the letter; RFC 5321, 4.2.1 for the codes. */
final class Failure {
    private static final int PERMANENT = 500;
    private static final int NOT_SIGNED_IN = 530;
    private static final int MOST_SAID = 200;

    private Failure() {}

    static Delivery of(MessagingException failure, Account.@Nullable Login login) {
        List<Throwable> chain = chain(failure);
        String said = said(failure, login);
        Optional<SMTPAddressFailedException> address =
                first(chain, SMTPAddressFailedException.class);
        if (address.isPresent()) {
            String words = said(address.get(), login);
            return address.get().getReturnCode() >= PERMANENT
                    ? new Delivery.Refused(Trouble.RECIPIENT, words)
                    : new Delivery.Postponed(Trouble.LATER, words);
        }
        Optional<SMTPSenderFailedException> sender = first(chain, SMTPSenderFailedException.class);
        if (sender.isPresent()) {
            return ofSender(sender.get().getReturnCode(), said);
        }
        Optional<SMTPSendFailedException> content = first(chain, SMTPSendFailedException.class);
        if (content.isPresent()) {
            return ofContent(content.get(), said);
        }
        Trouble trouble = ofConnection(chain);
        // of the others the library speaks, not the server
        boolean spoken = trouble == Trouble.PASSWORD || trouble == Trouble.SERVER;
        return new Delivery.Postponed(trouble, spoken ? said : "");
    }

    private static Delivery ofSender(int code, String said) {
        Trouble trouble =
                code == NOT_SIGNED_IN
                        ? Trouble.PASSWORD
                        : code >= PERMANENT ? Trouble.SENDER : Trouble.LATER;
        // another sender or sign-in mends it: the letter waits for that
        return new Delivery.Postponed(trouble, said);
    }

    private static Delivery ofContent(SMTPSendFailedException failure, String said) {
        boolean permanent = failure.getReturnCode() >= PERMANENT;
        if (failure.getReturnCode() == NOT_SIGNED_IN) {
            return new Delivery.Postponed(Trouble.PASSWORD, said);
        }
        return switch (command(failure)) {
            case "mail" -> new Delivery.Postponed(permanent ? Trouble.SENDER : Trouble.LATER, said);
            default ->
                    permanent
                            ? new Delivery.Refused(Trouble.CONTENT, said)
                            : new Delivery.Postponed(Trouble.LATER, said);
        };
    }

    private static String command(SMTPSendFailedException failure) {
        String command = Objects.requireNonNullElse(failure.getCommand(), "");
        return command.toLowerCase(Locale.ROOT).split(" ", 2)[0];
    }

    private static Trouble ofConnection(List<Throwable> chain) {
        if (first(chain, AuthenticationFailedException.class).isPresent()) {
            return Trouble.PASSWORD;
        }
        if (first(chain, UnknownHostException.class).isPresent()) {
            return Trouble.UNKNOWN_HOST;
        }
        if (first(chain, SocketTimeoutException.class).isPresent()) {
            return Trouble.TIMEOUT;
        }
        if (first(chain, CertificateException.class).isPresent()
                || first(chain, SSLPeerUnverifiedException.class).isPresent()
                || first(chain, SSLHandshakeException.class)
                        .filter(e -> String.valueOf(e.getMessage()).contains("PKIX"))
                        .isPresent()) {
            return Trouble.CERTIFICATE;
        }
        if (first(chain, SSLException.class).isPresent()
                || chain.stream()
                        .anyMatch(e -> String.valueOf(e.getMessage()).contains("STARTTLS"))) {
            return Trouble.NO_TLS;
        }
        return first(chain, MailConnectException.class).isPresent()
                ? Trouble.NO_CONNECTION
                : Trouble.SERVER;
    }

    /** Causes and, for each, what Jakarta Mail hangs beside them. */
    private static List<Throwable> chain(Throwable failure) {
        List<Throwable> chain = new ArrayList<>();
        gather(failure, chain);
        return chain;
    }

    private static void gather(@Nullable Throwable failure, List<Throwable> chain) {
        if (failure == null || chain.contains(failure)) {
            return;
        }
        chain.add(failure);
        if (failure instanceof MessagingException told) {
            gather(told.getNextException(), chain);
        }
        gather(failure.getCause(), chain);
    }

    private static <T> Optional<T> first(List<Throwable> chain, Class<T> type) {
        return chain.stream().filter(type::isInstance).map(type::cast).findFirst();
    }

    /** One short line, without what only the server may know. */
    private static String said(Throwable failure, Account.@Nullable Login login) {
        String words = decoded(String.valueOf(failure.getMessage()));
        if (login != null) {
            words = words.replace(login.password(), "…");
            words = words.replace(base64(login.password()), "…");
            words = words.replace(base64("\0" + login.user() + "\0" + login.password()), "…");
        }
        String line = words.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
        return line.length() <= MOST_SAID ? line : line.substring(0, MOST_SAID) + "…";
    }

    /** The library reads each byte as a letter; servers that say more than ASCII say UTF-8. */
    private static String decoded(String words) {
        if (!StandardCharsets.ISO_8859_1.newEncoder().canEncode(words)) {
            return words;
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(words.getBytes(StandardCharsets.ISO_8859_1)))
                    .toString();
        } catch (CharacterCodingException e) {
            return words;
        }
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
