package org.midad.operations.backup;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.midad.platform.Times;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What came of the nightly backups, a row an attempt. */
public class NightlyBackups {
    private static final Duration KEPT = Duration.ofDays(90);

    private static final RowMapper<Attempt> ATTEMPT =
            (rs, i) ->
                    new Attempt(
                            Times.of(rs, "at"),
                            rs.getString("file"),
                            rs.getObject("bytes", Long.class),
                            rs.getString("failure"));

    private final JdbcClient jdbc;

    public NightlyBackups(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * One attempt.
     *
     * @param bytes size of the file; null where it failed
     * @param failure one sentence; null where all went well
     */
    public record Attempt(
            Instant at, String file, @Nullable Long bytes, @Nullable String failure) {}

    /** The newest that was made and verified. */
    public Optional<Attempt> lastGood() {
        return last("where failure is null");
    }

    /** The newest attempt, however it ended. */
    public Optional<Attempt> last() {
        return last("");
    }

    private Optional<Attempt> last(String where) {
        return jdbc.sql(
                        "select at, file, bytes, failure from nightly_backup "
                                + where
                                + " order by at desc, id desc limit 1")
                .query(ATTEMPT)
                .optional();
    }

    /** When this newspaper was made: before that none can have been missed. */
    Instant newspaperSince() {
        return jdbc.sql(
                        """
                        select min(installed_on) at time zone current_setting('timezone') as at
                        from flyway_schema_history
                        """)
                .query((rs, i) -> Times.of(rs, "at"))
                .single();
    }

    void made(Instant at, String file, long bytes) {
        write(new Attempt(at, file, bytes, null));
    }

    void failed(Instant at, String file, String why) {
        write(new Attempt(at, file, null, why));
    }

    private void write(Attempt attempt) {
        jdbc.sql("insert into nightly_backup (at, file, bytes, failure) values (?, ?, ?, ?)")
                .params(Times.at(attempt.at()), attempt.file())
                .param(attempt.bytes())
                .param(attempt.failure())
                .update();
        jdbc.sql("delete from nightly_backup where at < ?")
                .param(Times.at(attempt.at().minus(KEPT)))
                .update();
    }
}
