package org.midad.mail;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.midad.platform.Rounds;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends what waits, one letter after the other, in the running newspaper alone. A letter is taken
 * first and sent afterwards, without a connection to the database; if the newspaper is killed in
 * between, it is anybody's again a few minutes later and may arrive twice, under one Message-ID.
 */
public class Postman implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(Postman.class);
    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final Duration TIDY_EVERY = Duration.ofMinutes(5);

    /** Well within {@link Letters#CLAIM}. */
    private static final Duration ATTEMPT = Duration.ofSeconds(60);

    /** The person waits for it in front of the screen. */
    private static final Duration TRIAL = Duration.ofSeconds(14);

    private static final List<Letter.Kind> URGENT = List.of(Letter.Kind.LINK);
    private static final List<Letter.Kind> ALL = List.of(Letter.Kind.values());

    /** After each failure; the last one again and again, until the letter's end. */
    private static final List<Duration> PAUSES =
            List.of(
                    Duration.ofMinutes(1),
                    Duration.ofMinutes(5),
                    Duration.ofMinutes(15),
                    Duration.ofHours(1),
                    Duration.ofHours(4));

    private final Letters letters;
    private final MailSettings settings;
    private final Mail mail;
    private final Smtp smtp;
    private final Clock clock;
    private final Rounds rounds = new Rounds("mail", PAUSE, this::round);
    private Instant tidied = Instant.MIN;

    Postman(Letters letters, MailSettings settings, Mail mail, Smtp smtp, Clock clock) {
        this.letters = letters;
        this.settings = settings;
        this.mail = mail;
        this.smtp = smtp;
        this.clock = clock;
    }

    /** Starts sending. */
    public void start() {
        rounds.start();
    }

    @Override
    public void close() {
        rounds.close();
    }

    /** Sends everything that may be sent now. */
    void round() {
        Instant now = clock.instant();
        if (tidied.plus(TIDY_EVERY).isBefore(now)) {
            letters.tidy(now);
            tidied = now;
        }
        if (!letters.due(now, ALL)
                || !(settings.setUp() instanceof MailSettings.SetUp.Ready ready)) {
            return;
        }
        List<Letter.Kind> kinds = mail.isQuiet() ? URGENT : ALL;
        Optional<Letters.Claimed> next = letters.claim(now, kinds);
        while (next.isPresent()) {
            deliver(ready.account(), next.get());
            // stopped: what was not claimed is sent by the next start
            next =
                    Thread.currentThread().isInterrupted()
                            ? Optional.empty()
                            : letters.claim(clock.instant(), kinds);
        }
    }

    private void deliver(Account account, Letters.Claimed claimed) {
        Envelope.Stamp stamp = new Envelope.Stamp(claimed.messageId(), claimed.createdAt());
        Delivery delivery = smtp.send(account, claimed.letter(), stamp, ATTEMPT);
        Instant now = clock.instant();
        switch (delivery) {
            case Delivery.Sent sent -> letters.sent(claimed, now);
            case Delivery.Postponed postponed -> {
                // who it is for stays out of the log
                log.warn("letter {} waits: {}", claimed.id(), postponed.trouble());
                letters.postpone(claimed, postponed, now.plus(pauseAfter(claimed.attempts())));
            }
            case Delivery.Refused refused -> {
                log.warn("letter {} is given up: {}", claimed.id(), refused.trouble());
                letters.giveUp(claimed, refused, now);
            }
        }
    }

    static Duration pauseAfter(int attempts) {
        return PAUSES.get(Math.clamp(attempts - 1, 0, PAUSES.size() - 1));
    }

    /** Sends a letter at once, beside all others, and tells what came of it; at most 15 s. */
    public Delivery trial(Account account, Letter letter) {
        String id = MessageId.fresh(account.from().domain());
        return smtp.send(account, letter, new Envelope.Stamp(id, clock.instant()), TRIAL);
    }
}
