package org.midad.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;

/** A letter as it goes over the wire: RFC 5322 with MIME, in UTF-8. */
final class Envelope extends MimeMessage {
    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private final String messageId;

    private Envelope(Session session, String messageId) {
        super(session);
        this.messageId = messageId;
    }

    static MimeMessage of(Session session, Account account, Letter letter, Stamp stamp)
            throws MessagingException {
        Letter.Written written = letter.written();
        String language = written.language();
        Envelope message = new Envelope(session, stamp.messageId());
        message.setFrom(sender(account));
        message.setRecipient(RecipientType.TO, new InternetAddress(letter.to().value(), true));
        message.setSubject(Lines.directed(language, written.subject()), UTF_8);
        message.setSentDate(Date.from(stamp.at()));
        message.setText(Lines.directed(language, written.text()) + "\n", UTF_8, "plain");
        message.setContentLanguage(new String[] {language});
        // RFC 3834: nobody's absence is answered to a program
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setHeader("X-Auto-Response-Suppress", "All");
        message.saveChanges();
        return message;
    }

    /** What a letter keeps through all attempts. */
    record Stamp(String messageId, Instant at) {}

    private static InternetAddress sender(Account account) throws MessagingException {
        InternetAddress address = new InternetAddress(account.from().value(), true);
        if (!account.fromName().isEmpty()) {
            try {
                address.setPersonal(account.fromName(), UTF_8);
            } catch (UnsupportedEncodingException e) {
                throw new IllegalStateException(e);
            }
        }
        return address;
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", "<" + messageId + ">");
    }
}
