package org.midad.operations;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.midad.mail.Letters;
import org.midad.mail.MailSettings;

/** What the doctor finds out about mail, without asking the mail server. */
sealed interface MailCheck {
    /** All is well. */
    record Fine(String what) implements MailCheck {}

    /** Somebody should look. */
    record Warning(String what, String how) implements MailCheck {}

    /** Looks at the settings and at the letters that wait. */
    static MailCheck of(MailSettings.SetUp setUp, Letters.Tally letters) {
        return switch (setUp) {
            case MailSettings.SetUp.Missing missing ->
                    new Fine("mail is not set up: links are shown, none is sent");
            case MailSettings.SetUp.Locked locked ->
                    new Warning(
                            "the mail password is missing or cannot be opened",
                            "write it again on /newsroom/settings/mail, or set MIDAD_MAIL_PASSWORD");
            case MailSettings.SetUp.Ready ready -> ready(letters);
        };
    }

    private static MailCheck ready(Letters.Tally letters) {
        @Nullable Instant last = letters.lastSent();
        String what =
                "mail is set up; last sent "
                        + (last == null ? "never" : last)
                        + ", "
                        + letters.waiting()
                        + " waiting, "
                        + letters.givenUp()
                        + " given up";
        return letters.givenUp() == 0
                ? new Fine(what)
                : new Warning(what, "/newsroom/settings/mail says why");
    }
}
