package org.midad.people;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.midad.platform.KeyFile;
import org.midad.platform.SiteSecrets;
import org.midad.platform.Times;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Second factors by code, and the codes for the day on which the phone is lost. */
public class SecondFactors {
    private static final int SECRET_BYTES = 20;
    private static final int RECOVERY_CODES = 10;
    private static final int RECOVERY_BYTES = 10;
    private static final int RECOVERY_LETTERS = 16;
    private static final int FAILURES_ALLOWED = 5;

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final KeyFile key;
    private final Clock clock;
    private final Throttle throttle;

    public SecondFactors(
            JdbcClient jdbc, TransactionTemplate transaction, KeyFile key, Clock clock) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.key = key;
        this.clock = clock;
        this.throttle = new Throttle(jdbc, clock);
    }

    /**
     * A secret that waits for its first code.
     *
     * @param text as it is typed into an app
     * @param uri as an app reads it from a picture
     */
    public record SetUp(String text, String uri) {}

    /** What came of a code. */
    public sealed interface Checked {
        /** It is right, and will not be again. */
        record Right() implements Checked {}

        /** It was one of the recovery codes; so many are left. */
        record Recovered(int left) implements Checked {}

        /** It is wrong, old, or was used before. */
        record Wrong() implements Checked {}

        /** Too many wrong ones of late. */
        record Later() implements Checked {}
    }

    /** Makes a secret that does not count before it is confirmed; one that counts stays. */
    public void begin(StaffMember member) {
        byte[] secret = Arrays.copyOf(SiteSecrets.random(), SECRET_BYTES);
        jdbc.sql(
                        """
                        insert into second_factor (staff_id, secret) values (?, ?)
                        on conflict (staff_id) do update set secret = excluded.secret, last_step = 0
                        where second_factor.confirmed_at is null
                        """)
                .params(member.id(), key.seal(secret, place(member)))
                .update();
    }

    /** The secret that waits to be confirmed; empty where none does. */
    public Optional<SetUp> waiting(StaffMember member, String paper) {
        return secret(member, "confirmed_at is null")
                .map(
                        secret ->
                                new SetUp(
                                        Totp.base32(secret),
                                        Totp.uri(secret, paper, member.name())));
    }

    /** Lets the secret count if the code is of it; answers the recovery codes, shown only now. */
    public Optional<List<String>> confirm(StaffMember member, String code) {
        return Objects.requireNonNull(
                transaction.execute(
                        status -> {
                            if (!byApp(member, code, "confirmed_at is null")) {
                                return Optional.empty();
                            }
                            jdbc.sql("update second_factor set confirmed_at = ? where staff_id = ?")
                                    .params(Times.at(clock.instant()), member.id())
                                    .update();
                            return Optional.of(freshCodes(member));
                        }));
    }

    /** New recovery codes; the old ones die. */
    public List<String> renewCodes(StaffMember member) {
        return Objects.requireNonNull(transaction.execute(status -> freshCodes(member)));
    }

    /** Checks a code of the app or a recovery code; each works once. */
    public Checked check(StaffMember member, String code) {
        String counter = "code:" + member.id();
        if (throttle.begin(counter, FAILURES_ALLOWED).isEmpty()) {
            return new Checked.Later();
        }
        if (byApp(member, code, "confirmed_at is not null")) {
            throttle.forget(counter);
            return new Checked.Right();
        }
        if (byRecovery(member, code)) {
            throttle.forget(counter);
            return new Checked.Recovered(left(member));
        }
        return new Checked.Wrong();
    }

    /** How many recovery codes are left. */
    public int left(StaffMember member) {
        return jdbc.sql("select count(*) from recovery_code where staff_id = ? and used_at is null")
                .param(member.id())
                .query(Integer.class)
                .single();
    }

    /** Takes the factor and its recovery codes away. */
    public void off(StaffMember member) {
        transaction.executeWithoutResult(
                status -> {
                    jdbc.sql("delete from second_factor where staff_id = ?")
                            .param(member.id())
                            .update();
                    jdbc.sql("delete from recovery_code where staff_id = ?")
                            .param(member.id())
                            .update();
                });
    }

    /** Takes every second factor away, passkeys too, and ends all sessions: for who lost them. */
    public void reset(StaffMember member) {
        transaction.executeWithoutResult(
                status -> {
                    off(member);
                    jdbc.sql("delete from passkey where staff_id = ?").param(member.id()).update();
                    jdbc.sql("delete from staff_session where staff_id = ?")
                            .param(member.id())
                            .update();
                });
    }

    /** A step is taken only forward, so that who looked over a shoulder comes too late. */
    private boolean byApp(StaffMember member, String code, String state) {
        OptionalInt number = number(code);
        Optional<byte[]> secret = secret(member, state);
        if (number.isEmpty() || secret.isEmpty()) {
            return false;
        }
        OptionalLong step = Totp.match(secret.get(), number.getAsInt(), clock.instant());
        if (step.isEmpty()) {
            return false;
        }
        int taken =
                jdbc.sql(
                                """
                                update second_factor set last_step = ?
                                where staff_id = ? and last_step < ?
                                """)
                        .params(step.getAsLong(), member.id(), step.getAsLong())
                        .update();
        return taken > 0;
    }

    private boolean byRecovery(StaffMember member, String code) {
        String bare = code.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
        if (bare.length() != RECOVERY_LETTERS) {
            return false;
        }
        int taken =
                jdbc.sql(
                                """
                                update recovery_code set used_at = ?
                                where staff_id = ? and hash = ? and used_at is null
                                """)
                        .params(Times.at(clock.instant()), member.id(), hash(bare))
                        .update();
        return taken > 0;
    }

    private Optional<byte[]> secret(StaffMember member, String state) {
        return jdbc.sql("select secret from second_factor where staff_id = ? and " + state)
                .param(member.id())
                .query(byte[].class)
                .optional()
                .flatMap(stored -> key.open(stored, place(member)));
    }

    private List<String> freshCodes(StaffMember member) {
        jdbc.sql("delete from recovery_code where staff_id = ?").param(member.id()).update();
        List<String> codes = new ArrayList<>();
        for (int i = 0; i < RECOVERY_CODES; i++) {
            String code = Totp.base32(Arrays.copyOf(SiteSecrets.random(), RECOVERY_BYTES));
            jdbc.sql("insert into recovery_code (staff_id, hash) values (?, ?)")
                    .params(member.id(), hash(code))
                    .update();
            codes.add(code.replaceAll("(.{4})(?=.)", "$1-"));
        }
        return codes;
    }

    private static byte[] hash(String code) {
        return SiteSecrets.hash(code.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    private static String place(StaffMember member) {
        return "second-factor:" + member.id();
    }

    /** Six digits of any script, with or without a space. */
    private static OptionalInt number(String code) {
        int number = 0;
        String bare = code.replaceAll("\\s", "");
        if (bare.length() != Totp.DIGITS) {
            return OptionalInt.empty();
        }
        for (int i = 0; i < bare.length(); i++) {
            int digit = Character.digit(bare.charAt(i), 10);
            if (digit < 0) {
                return OptionalInt.empty();
            }
            number = number * 10 + digit;
        }
        return OptionalInt.of(number);
    }
}
