package org.midad.moderation;

import java.time.Clock;
import java.util.List;
import org.midad.discussion.Comments;
import org.midad.edition.Editions;
import org.midad.people.Staff;
import org.midad.platform.Outbox;
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
        return rules(new Threads(jdbc, outbox), editions, comments, staff, clock, new Flood(flood));
    }

    /** The rules for what an import brings in: all but the flood rule, for it is a flood. */
    public static Rules forImport(
            JdbcClient jdbc,
            Outbox outbox,
            Editions editions,
            Comments comments,
            Staff staff,
            Clock clock) {
        return rules(new Threads(jdbc, outbox), editions, comments, staff, clock, new Flood(false));
    }

    private static Rules rules(
            Threads threads,
            Editions editions,
            Comments comments,
            Staff staff,
            Clock clock,
            Flood flood) {
        return new Rules(
                List.of(
                        new ClosedThread(threads),
                        new SoundText(),
                        new Empty(),
                        new Length(() -> editions.first().comments().limit()),
                        flood,
                        new Repeated(),
                        new Links(),
                        new StaffName(new StaffNames(staff, clock)),
                        new EditionPolicy(editions, comments)));
    }

    @Bean
    Reception reception(Rules rules, Comments comments, Editions editions, Outbox outbox) {
        return new Reception(rules, comments, editions, outbox);
    }

    @Bean
    Decisions decisions(
            JdbcClient jdbc, TransactionTemplate transaction, Comments comments, Clock clock) {
        return new Decisions(jdbc, transaction, comments, clock);
    }
}
