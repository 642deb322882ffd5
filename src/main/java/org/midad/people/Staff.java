package org.midad.people;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.midad.language.Folding;
import org.midad.platform.Refusal;
import org.midad.platform.Times;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/** The people of the newspaper and how they prove who they are. */
public class Staff {
    /** Shorter ones are guessed; longer ones are cut by BCrypt, so they are refused. */
    public static final int SHORTEST_PASSWORD = 10;

    /** BCrypt reads no more than this many bytes. */
    public static final int LONGEST_PASSWORD_BYTES = 72;

    private static final int STRENGTH = 11;
    private static final int FAILURES_ALLOWED = 10;
    static final Duration FAILURES_COUNTED = Duration.ofMinutes(15);

    private static final RowMapper<StaffMember> MEMBER =
            (rs, i) ->
                    new StaffMember(
                            rs.getLong("id"),
                            rs.getString("name"),
                            Role.named(rs.getString("role")).orElseThrow(),
                            rs.getString("email"),
                            rs.getBoolean("has_password"));

    private static final String MEMBERS =
            "select id, name, role, email, password_hash is not null as has_password from staff ";

    private final JdbcClient jdbc;
    private final Clock clock;
    private final PasswordEncoder passwords = new BCryptPasswordEncoder(STRENGTH);
    private final String nobodysHash = passwords.encode("nobody");

    public Staff(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Adds a person.
     *
     * @throws Refusal if somebody has that name, however it is spelled
     */
    public StaffMember add(String name, Role role, @Nullable String email) {
        return jdbc.sql(
                        """
                        insert into staff (name, name_folded, role, email) values (?, ?, ?, ?)
                        on conflict (name_folded) do nothing
                        returning id, name, role, email, false as has_password
                        """)
                .params(name, Folding.fold(name), role.code())
                .param(email)
                .query(MEMBER)
                .optional()
                .orElseThrow(
                        () ->
                                new Refusal(
                                        "There is already somebody called "
                                                + name
                                                + ": choose another name, or print a new sign-in"
                                                + " link with ./midad user link."));
    }

    /** Everybody, by name. */
    public List<StaffMember> all() {
        return jdbc.sql(MEMBERS + "order by name").query(MEMBER).list();
    }

    /** The person with this name, however it is spelled. */
    public Optional<StaffMember> named(String name) {
        return jdbc.sql(MEMBERS + "where name_folded = ?")
                .param(Folding.fold(name))
                .query(MEMBER)
                .optional();
    }

    /** The person with this id. */
    public Optional<StaffMember> find(long id) {
        return jdbc.sql(MEMBERS + "where id = ?").param(id).query(MEMBER).optional();
    }

    /** Sets a password. Its length was checked at the door. */
    public void setPassword(long id, String password) {
        jdbc.sql("update staff set password_hash = ? where id = ?")
                .params(passwords.encode(password), id)
                .update();
    }

    /** What came of a try to sign in by password. */
    public sealed interface SignIn {
        /** It is this person. */
        record Welcome(StaffMember member) implements SignIn {}

        /** Name or password is wrong; which one is not said. */
        record Wrong() implements SignIn {}

        /** Too many failures of late, for this name or from this network. */
        record Later(Duration pause) implements SignIn {}
    }

    /** Tries a password; takes as long for a name that does not exist. */
    public SignIn signIn(String name, String password, String network) {
        String byName = "name:" + Folding.fold(name);
        String byNetwork = "network:" + network;
        if (failures(byName) >= FAILURES_ALLOWED || failures(byNetwork) >= FAILURES_ALLOWED * 3) {
            return new SignIn.Later(FAILURES_COUNTED);
        }
        Optional<StaffMember> member = named(name);
        String hash = member.flatMap(m -> passwordHash(m.id())).orElse(nobodysHash);
        boolean right = passwords.matches(password, hash);
        if (member.isPresent() && right && member.get().hasPassword()) {
            forget(byName);
            return new SignIn.Welcome(member.get());
        }
        fail(byName);
        fail(byNetwork);
        return new SignIn.Wrong();
    }

    private Optional<String> passwordHash(long id) {
        return jdbc.sql(
                        "select password_hash from staff where id = ? and password_hash is not null")
                .param(id)
                .query(String.class)
                .optional();
    }

    private long failures(String key) {
        return jdbc.sql("select count(*) from sign_in_failure where key = ? and at > ?")
                .params(key, Times.at(clock.instant().minus(FAILURES_COUNTED)))
                .query(Long.class)
                .single();
    }

    private void fail(String key) {
        jdbc.sql("insert into sign_in_failure (key, at) values (?, ?)")
                .params(key, Times.at(clock.instant()))
                .update();
        jdbc.sql("delete from sign_in_failure where at < ?")
                .param(Times.at(clock.instant().minus(FAILURES_COUNTED)))
                .update();
    }

    private void forget(String key) {
        jdbc.sql("delete from sign_in_failure where key = ?").param(key).update();
    }
}
