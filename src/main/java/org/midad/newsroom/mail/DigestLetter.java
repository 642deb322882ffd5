package org.midad.newsroom.mail;

import java.time.Clock;
import java.time.Duration;
import java.util.function.Function;
import org.midad.edition.Edition;
import org.midad.edition.Editions;
import org.midad.mail.Letter;
import org.midad.mail.Lines;
import org.midad.moderation.Backlog;
import org.midad.newsroom.moderation.Age;
import org.midad.web.Words;
import org.springframework.stereotype.Component;

/** What the desk is told of the comments that wait. */
@Component
class DigestLetter implements Function<Backlog, Letter.Written> {
    private final Editions editions;
    private final Clock clock;

    DigestLetter(Editions editions, Clock clock) {
        this.editions = editions;
        this.clock = clock;
    }

    @Override
    public Letter.Written apply(Backlog late) {
        Edition edition = editions.first();
        Words words = Words.of(edition);
        String paper = Lines.isolated(edition.name());
        String count = words.comments(late.count());
        Duration age = Duration.between(late.oldest(), clock.instant());
        return new Letter.Written(
                words.language(),
                words.say("letter.digest.subject", paper, count),
                words.say(
                        "letter.digest.text",
                        count,
                        Age.said(age, words),
                        edition.absolute("/newsroom/comments"),
                        edition.absolute("/newsroom/my-mail")));
    }
}
