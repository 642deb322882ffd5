package org.midad.moderation;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.midad.discussion.Comments;
import org.midad.edition.Editions;
import org.midad.mail.Letter;
import org.midad.mail.Mail;
import org.midad.people.Staff;
import org.midad.platform.Outbox;
import org.midad.platform.SiteSecrets;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The moderation room, put together: here stands the order of the rules. */
@Configuration(proxyBeanMethods = false)
public class Moderation {

    @Bean
    Rules rules(
            JdbcClient jdbc,
            Outbox outbox,
            Editions editions,
            Comments comments,
            Staff staff,
            Clock clock,
            Environment environment) {
        boolean flood = !"off".equals(environment.getProperty("midad.comments.flood"));
        List<Rule> all = new ArrayList<>();
        all.add(new ClosedThread(new Threads(jdbc, outbox)));
        all.addAll(ofTheText(editions));
        all.add(new Flood(flood));
        all.addAll(ofTheWriter(editions, comments, staff, clock));
        return new Rules(all);
    }

    /**
     * The rules for what an import brings in: all but two. It is a flood, and its articles are not
     * yet there for others while their comments are judged.
     */
    public static Rules forImport(Editions editions, Comments comments, Staff staff, Clock clock) {
        List<Rule> all = new ArrayList<>(ofTheText(editions));
        all.addAll(ofTheWriter(editions, comments, staff, clock));
        return new Rules(all);
    }

    /** What refuses a text that cannot be taken as it is. */
    private static List<Rule> ofTheText(Editions editions) {
        return List.of(
                new SoundText(),
                new Empty(),
                new Length(() -> editions.first().comments().limit()));
    }

    /** What holds a comment for a person; the edition's policy has the last word. */
    private static List<Rule> ofTheWriter(
            Editions editions, Comments comments, Staff staff, Clock clock) {
        return List.of(
                new Repeated(),
                new Links(),
                new StaffName(new StaffNames(staff, clock)),
                new EditionPolicy(editions, comments));
    }

    /** Newsroom words are the newsroom's: it writes the letter. */
    @Bean
    Digest digest(
            JdbcClient jdbc,
            TransactionTemplate transaction,
            Mail mail,
            Staff staff,
            Function<Backlog, Letter.Written> writing,
            Clock clock) {
        return new Digest(jdbc, transaction, mail, staff, writing, clock);
    }

    @Bean
    Reception reception(Rules rules, Comments comments, Editions editions) {
        return new Reception(rules, comments, editions);
    }

    @Bean
    Decisions decisions(
            JdbcClient jdbc, TransactionTemplate transaction, Comments comments, Clock clock) {
        return new Decisions(jdbc, transaction, comments, clock);
    }

    @Bean
    Reports reports(JdbcClient jdbc, SiteSecrets secrets, Clock clock) {
        return new Reports(jdbc, secrets, clock);
    }
}
