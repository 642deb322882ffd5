package org.midad.people;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.midad.platform.Times;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who has shown a password and still has to show a code: nobody yet, for ten minutes. */
public class SecondSteps {
    /** How long the code may take. */
    public static final Duration STANDS = Duration.ofMinutes(10);

    private final JdbcClient jdbc;
    private final Staff staff;
    private final Clock clock;

    public SecondSteps(JdbcClient jdbc, Staff staff, Clock clock) {
        this.jdbc = jdbc;
        this.staff = staff;
        this.clock = clock;
    }

    /** Begins the step; the secret goes into the browser's cookie. */
    public Secret begin(StaffMember member) {
        Secret secret = Secret.fresh();
        jdbc.sql("delete from one_time_link where purpose = 'second-step' and expires_at < ?")
                .param(Times.at(clock.instant()))
                .update();
        jdbc.sql(
                        """
                        insert into one_time_link (hash, purpose, staff_id, expires_at)
                        values (?, 'second-step', ?, ?)
                        """)
                .params(secret.hash(), member.id(), Times.at(clock.instant().plus(STANDS)))
                .update();
        return secret;
    }

    /** Who takes this step, if it still stands. */
    public Optional<StaffMember> look(String secret) {
        return Secret.hashOf(secret)
                .flatMap(
                        hash ->
                                jdbc.sql(
                                                """
                                                select staff_id from one_time_link
                                                where hash = ? and purpose = 'second-step'
                                                  and expires_at > ?
                                                """)
                                        .params(hash, Times.at(clock.instant()))
                                        .query(Long.class)
                                        .optional())
                .flatMap(staff::find)
                .filter(member -> !member.standing().suspended());
    }

    /** Ends the step; of two at once one gets true. */
    public boolean end(String secret) {
        return Secret.hashOf(secret)
                .map(
                        hash ->
                                jdbc.sql(
                                                """
                                                delete from one_time_link
                                                where hash = ? and purpose = 'second-step'
                                                """)
                                        .param(hash)
                                        .update())
                .filter(ended -> ended > 0)
                .isPresent();
    }
}
