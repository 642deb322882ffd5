package org.midad.mail;

import java.nio.charset.StandardCharsets;
import java.time.LocalTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.midad.platform.DataFolder;
import org.midad.platform.KeyFile;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How mail is sent: what stands in the database, under what the operator fixed. */
public class MailSettings {
    private static final RowMapper<Row> ROW =
            (rs, i) ->
                    new Row(
                            new Stored(
                                    rs.getString("host"),
                                    rs.getInt("port"),
                                    Encryption.valueOf(rs.getString("encryption")),
                                    rs.getString("user_name"),
                                    rs.getString("from_address"),
                                    rs.getString("from_name"),
                                    rs.getBytes("password") != null),
                            rs.getBytes("password"),
                            rs.getObject("quiet_from", LocalTime.class),
                            rs.getObject("quiet_to", LocalTime.class));

    /** What the sealed password belongs to. */
    private static final String PLACE = "mail password";

    private final JdbcClient jdbc;
    private final MailOverrides overrides;
    private final KeyFile key;

    public MailSettings(JdbcClient jdbc, MailOverrides overrides, DataFolder data) {
        this.jdbc = jdbc;
        this.overrides = overrides;
        this.key = new KeyFile(data);
    }

    /**
     * What the settings screen keeps, without the password.
     *
     * @param user empty for a server that asks for none
     * @param from empty where mail is not set up
     */
    public record Stored(
            String host,
            int port,
            Encryption encryption,
            String user,
            String from,
            String fromName,
            boolean hasPassword) {}

    private record Row(
            Stored stored,
            byte @Nullable [] password,
            @Nullable LocalTime quietFrom,
            @Nullable LocalTime quietTo) {}

    /** What becomes of the password that is stored. */
    public sealed interface PasswordChange {
        /** It stays. */
        record Keep() implements PasswordChange {}

        /** It goes. */
        record Remove() implements PasswordChange {}

        /** Another takes its place. */
        record Replace(String password) implements PasswordChange {
            @Override
            public String toString() {
                return "Replace";
            }
        }
    }

    /** Whether mail can be sent. */
    public sealed interface SetUp {
        /** By this account. */
        record Ready(Account account) implements SetUp {}

        /** There is no server or no sender yet. */
        record Missing() implements SetUp {}

        /** The password was sealed in another data folder: it must be written once more. */
        record Locked() implements SetUp {}
    }

    /** What the settings screen keeps. */
    public Stored stored() {
        return row().stored();
    }

    /** What the operator fixed. */
    public MailOverrides overrides() {
        return overrides;
    }

    /** How mail is sent now. */
    public SetUp setUp() {
        Row row = row();
        Stored stored = row.stored();
        String host = overrides.get(MailOverrides.HOST).orElse(stored.host());
        Optional<MailAddress> from = overrides.from().or(() -> MailAddress.read(stored.from()));
        if (host.isEmpty() || from.isEmpty()) {
            return new SetUp.Missing();
        }
        String user = overrides.get(MailOverrides.USER).orElse(stored.user());
        Optional<String> password = password(row);
        if (!user.isEmpty() && password.isEmpty()) {
            return new SetUp.Locked();
        }
        return new SetUp.Ready(
                new Account(
                        host,
                        overrides.port().orElse(stored.port()),
                        overrides.encryption().orElse(stored.encryption()),
                        password.filter(p -> !user.isEmpty())
                                .map(p -> new Account.Login(user, p))
                                .orElse(null),
                        from.get(),
                        overrides.get(MailOverrides.FROM_NAME).orElse(stored.fromName())));
    }

    private Optional<String> password(Row row) {
        byte[] sealed = row.password();
        return overrides
                .get(MailOverrides.PASSWORD)
                .or(() -> sealed == null ? Optional.empty() : opened(sealed));
    }

    /** The hours in which only urgent letters go out; empty for none. */
    public Optional<QuietHours> quietHours() {
        Row row = row();
        LocalTime from = row.quietFrom();
        LocalTime to = row.quietTo();
        return from == null || to == null
                ? Optional.empty()
                : Optional.of(new QuietHours(from, to));
    }

    /** Keeps what the screen says; in one statement, so that no password meets another server. */
    public void keep(Stored wanted, PasswordChange password) {
        byte[] sealed =
                switch (password) {
                    case PasswordChange.Keep keep -> row().password();
                    case PasswordChange.Remove remove -> null;
                    case PasswordChange.Replace replace ->
                            key.seal(replace.password().getBytes(StandardCharsets.UTF_8), PLACE);
                };
        jdbc.sql(
                        """
                        update mail_setting
                        set host = ?, port = ?, encryption = ?, user_name = ?, from_address = ?,
                            from_name = ?, password = ?
                        where id = 1
                        """)
                .params(wanted.host(), wanted.port(), wanted.encryption().name(), wanted.user())
                .params(wanted.from(), wanted.fromName())
                .param(sealed)
                .update();
    }

    /** Sets the quiet hours; null for none. */
    public void keep(@Nullable QuietHours quiet) {
        jdbc.sql("update mail_setting set quiet_from = ?, quiet_to = ? where id = 1")
                .param(quiet == null ? null : quiet.from())
                .param(quiet == null ? null : quiet.to())
                .update();
    }

    private Row row() {
        return jdbc.sql(
                        """
                        select host, port, encryption, user_name, password, from_address, from_name,
                            quiet_from, quiet_to
                        from mail_setting where id = 1
                        """)
                .query(ROW)
                .single();
    }

    private Optional<String> opened(byte[] sealed) {
        return key.open(sealed, PLACE).map(secret -> new String(secret, StandardCharsets.UTF_8));
    }
}
