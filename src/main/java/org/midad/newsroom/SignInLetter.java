package org.midad.newsroom;

import java.time.Instant;
import org.midad.edition.Edition;
import org.midad.mail.Letter;
import org.midad.mail.Lines;
import org.midad.mail.MailAddress;
import org.midad.web.Words;

/** A letter with a link that signs somebody in once. */
public final class SignInLetter {
    private SignInLetter() {}

    /**
     * The letter.
     *
     * @param name of the person, as printed
     * @param link absolute
     * @param until when the link ends; the letter is not sent later
     */
    public static Letter of(
            Edition edition, String name, MailAddress to, String link, Instant until) {
        Words words = Words.of(edition);
        String paper = Lines.isolated(edition.name());
        return new Letter(
                Letter.Kind.LINK,
                to,
                new Letter.Written(
                        words.language(),
                        words.say("letter.link.subject", paper),
                        words.say("letter.link.text", Lines.isolated(name), paper, link)),
                until);
    }
}
