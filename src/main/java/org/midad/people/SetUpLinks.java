package org.midad.people;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import org.midad.platform.DataFolder;
import org.midad.platform.Refusal;
import org.midad.platform.Times;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The one link by which a newspaper without staff is set up: shown on the operator's terminal and
 * kept in {@code data/setup-link}; dead after use, after a day, and once there is staff.
 */
public class SetUpLinks {
    /** Where it leads; the secret follows. */
    public static final String PATH = "/newsroom/set-up/";

    private static final String FILE = "setup-link";
    private static final Duration STANDS = Duration.ofHours(24);

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final DataFolder data;
    private final Clock clock;

    public SetUpLinks(
            JdbcClient jdbc, TransactionTemplate transaction, DataFolder data, Clock clock) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.data = data;
        this.clock = clock;
    }

    /**
     * The link that stands, or a fresh one where that is spent or its file is gone; empty once the
     * newspaper has staff.
     *
     * @param site address of the newspaper, without a slash at its end
     */
    public Optional<String> offer(String site) {
        Optional<String> kept = kept().filter(this::stands);
        if (kept.isEmpty()) {
            return renew(site);
        }
        String link = site + PATH + kept.get();
        // the newspaper may have another address than when the file was written
        keep(link);
        return Optional.of(link);
    }

    /** A fresh link; older ones die. Empty once the newspaper has staff. */
    public Optional<String> renew(String site) {
        Optional<String> link = Objects.requireNonNull(transaction.execute(status -> make(site)));
        if (link.isEmpty()) {
            forget();
        }
        return link;
    }

    private Optional<String> make(String site) {
        nobodyJoins();
        if (!nobodyIsThere()) {
            return Optional.empty();
        }
        jdbc.sql("delete from one_time_link where purpose = 'set-up'").update();
        Secret secret = Secret.fresh();
        jdbc.sql("insert into one_time_link (hash, purpose, expires_at) values (?, 'set-up', ?)")
                .params(secret.hash(), Times.at(clock.instant().plus(STANDS)))
                .update();
        String link = site + PATH + secret.text();
        // before the commit, so that of two at once the file has the one that stands
        keep(link);
        return Optional.of(link);
    }

    /** Whether the newspaper can be set up by this link; looking does not use it. */
    public boolean stands(String secret) {
        return nobodyIsThere()
                && Secret.hashOf(secret)
                        .flatMap(
                                hash ->
                                        jdbc.sql(
                                                        """
                                                        select 1 from one_time_link
                                                        where hash = ? and purpose = 'set-up'
                                                          and used_at is null and expires_at > ?
                                                        """)
                                                .params(hash, Times.at(clock.instant()))
                                                .query(Integer.class)
                                                .optional())
                        .isPresent();
    }

    /**
     * Uses the link in the running transaction, until whose end nobody else joins the staff: of two
     * set-ups at once one finds it dead.
     */
    public boolean use(String secret) {
        nobodyJoins();
        return nobodyIsThere()
                && Secret.hashOf(secret)
                                .map(
                                        hash ->
                                                jdbc.sql(
                                                                """
                                                        update one_time_link set used_at = ?
                                                        where hash = ? and purpose = 'set-up'
                                                          and used_at is null and expires_at > ?
                                                        """)
                                                        .params(Times.at(clock.instant()), hash)
                                                        .params(Times.at(clock.instant()))
                                                        .update())
                                .orElse(0)
                        > 0;
    }

    /** Takes the file away, since what is in it is of no more use. */
    public void forget() {
        try {
            Files.deleteIfExists(data.file(FILE));
        } catch (IOException e) {
            // what is in it is dead all the same, and nobody's set-up should fail for that
        }
    }

    /** The secret in the file. */
    private Optional<String> kept() {
        Path file = data.file(FILE);
        try {
            return Files.exists(file)
                    ? Optional.of(Files.readString(file).strip())
                            .map(link -> link.substring(link.lastIndexOf('/') + 1))
                    : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private void keep(String link) {
        try {
            data.writeSecret(FILE, link + "\n");
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    private Refusal unwritable(IOException e) {
        return new Refusal(
                "The set-up link cannot be kept in "
                        + data.file(FILE)
                        + " ("
                        + e.getMessage()
                        + "): make the folder writable.",
                e);
    }

    private void nobodyJoins() {
        jdbc.sql("lock table staff in share row exclusive mode").update();
    }

    private boolean nobodyIsThere() {
        return jdbc.sql("select not exists (select 1 from staff)").query(Boolean.class).single();
    }
}
