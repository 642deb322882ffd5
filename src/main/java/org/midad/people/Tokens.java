package org.midad.people;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.midad.platform.Times;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Bearer tokens for programs: 256 bits, hashed, with expiry and last use. */
public class Tokens {
    private static final Duration USE_WRITTEN_EVERY = Duration.ofMinutes(1);

    private final JdbcClient jdbc;
    private final Clock clock;

    public Tokens(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A new token with this role; it is shown once and never again. */
    public String create(Role role, Duration stands) {
        Secret secret = Secret.fresh();
        jdbc.sql("insert into token (hash, role, expires_at) values (?, ?, ?)")
                .params(secret.hash(), role.code(), Times.at(clock.instant().plus(stands)))
                .update();
        return secret.text();
    }

    /** A token that stands: who acts, in logs and revisions, and as what. */
    public record Bearer(long id, Role role) {}

    private record Found(long id, Role role, boolean usedLately) {}

    /** Whose token this is, if it stands. */
    public Optional<Bearer> bearer(String token) {
        Instant now = clock.instant();
        Optional<Found> found =
                Secret.hashOf(token)
                        .flatMap(
                                hash ->
                                        jdbc.sql(
                                                        """
                                                        select id, role,
                                                            coalesce(used_at > ?, false) as lately
                                                        from token
                                                        where hash = ? and expires_at > ?
                                                        """)
                                                .params(Times.at(now.minus(USE_WRITTEN_EVERY)))
                                                .params(hash, Times.at(now))
                                                .query(
                                                        (rs, i) ->
                                                                new Found(
                                                                        rs.getLong("id"),
                                                                        Role.named(
                                                                                        rs
                                                                                                .getString(
                                                                                                        "role"))
                                                                                .orElseThrow(),
                                                                        rs.getBoolean("lately")))
                                                .optional());
        found.filter(standing -> !standing.usedLately())
                .ifPresent(
                        standing ->
                                jdbc.sql("update token set used_at = ? where id = ?")
                                        .params(Times.at(now), standing.id())
                                        .update());
        return found.map(standing -> new Bearer(standing.id(), standing.role()));
    }
}
