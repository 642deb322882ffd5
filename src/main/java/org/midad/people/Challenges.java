package org.midad.people;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.midad.platform.SiteSecrets;
import org.midad.platform.Times;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What passkeys have to sign: once, for one purpose, in the browser that asked. */
public class Challenges {
    /** How long the ceremony may take. */
    public static final Duration STANDS = Duration.ofMinutes(5);

    /** Nobody can fill the table: whoever is beyond it signs in by password. */
    private static final int MOST = 10_000;

    private final JdbcClient jdbc;
    private final Clock clock;

    public Challenges(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * A challenge that was given.
     *
     * @param secret for the browser's cookie
     */
    public record Given(Secret secret, byte[] challenge) {}

    /**
     * Gives one; empty where too many stand.
     *
     * @param member who registers a passkey; null for whoever signs in
     */
    public Optional<Given> give(@Nullable StaffMember member) {
        jdbc.sql("delete from passkey_challenge where expires_at < ?")
                .param(Times.at(clock.instant()))
                .update();
        Given given = new Given(Secret.fresh(), SiteSecrets.random());
        int made =
                jdbc.sql(
                                """
                                insert into passkey_challenge (hash, challenge, expires_at, purpose,
                                    staff_id)
                                select ?, ?, ?, ?, ?
                                where (select count(*) from passkey_challenge) < ?
                                """)
                        .params(given.secret().hash(), given.challenge())
                        .params(Times.at(clock.instant().plus(STANDS)), purpose(member))
                        .param(member == null ? null : member.id())
                        .param(MOST)
                        .update();
        return made > 0 ? Optional.of(given) : Optional.empty();
    }

    /** Uses up the challenge of this browser; the second of two gets nothing. */
    public Optional<byte[]> take(String secret, @Nullable StaffMember member) {
        return Secret.hashOf(secret)
                .flatMap(
                        hash ->
                                jdbc.sql(
                                                """
                                                delete from passkey_challenge
                                                where hash = ? and purpose = ? and expires_at > ?
                                                  and staff_id is not distinct from ?
                                                returning challenge
                                                """)
                                        .params(hash, purpose(member))
                                        .param(Times.at(clock.instant()))
                                        .param(member == null ? null : member.id())
                                        .query(byte[].class)
                                        .optional());
    }

    private static String purpose(@Nullable StaffMember member) {
        return member == null ? "sign-in" : "register";
    }
}
