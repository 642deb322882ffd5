package org.midad.mail;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.midad.edition.Editions;

/**
 * Letters of the newspaper. They are written down in the transaction of what causes them and sent
 * by the running newspaper a moment later, at least once each.
 */
public class Mail {
    private final Letters letters;
    private final MailSettings settings;
    private final Editions editions;
    private final Clock clock;

    public Mail(Letters letters, MailSettings settings, Editions editions, Clock clock) {
        this.letters = letters;
        this.settings = settings;
        this.editions = editions;
        this.clock = clock;
    }

    /** What became of a letter that was posted. */
    public sealed interface Posted {
        /** It is sent as soon as may be. */
        record Waiting(long id) implements Posted {}

        /** Nothing is sent and nothing kept: show what the letter says, such as a link, instead. */
        record NotSetUp() implements Posted {}
    }

    /** Whether letters can be sent; without that, offer something else. */
    public boolean isSetUp() {
        return settings.setUp() instanceof MailSettings.SetUp.Ready;
    }

    /** Writes a letter down in the running transaction. */
    public Posted post(Letter letter) {
        if (!isSetUp()) {
            return new Posted.NotSetUp();
        }
        Instant now = clock.instant();
        String host = editions.first().address().getHost();
        return new Posted.Waiting(letters.add(letter, MessageId.fresh(host), now));
    }

    /** Whether only urgent letters go out now. */
    public boolean isQuiet() {
        Optional<QuietHours> quiet = settings.quietHours();
        return quiet.isPresent() && quiet.get().cover(clock.instant(), editions.first().zone());
    }
}
