package org.midad.people;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.midad.language.Folding;
import org.midad.platform.Refusal;
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

    private static final RowMapper<StaffMember> MEMBER =
            (rs, i) ->
                    new StaffMember(
                            rs.getLong("id"),
                            rs.getString("name"),
                            Role.named(rs.getString("role")).orElseThrow(),
                            rs.getString("email"),
                            new StaffMember.Standing(
                                    rs.getBoolean("has_password"),
                                    rs.getBoolean("has_code"),
                                    rs.getBoolean("has_passkey"),
                                    rs.getBoolean("strict"),
                                    rs.getBoolean("suspended")));

    /** Whoever left is not among them. */
    private static final String MEMBERS =
            """
            select m.id, m.name, m.role, m.email, m.password_hash is not null as has_password,
                exists (select 1 from second_factor f
                    where f.staff_id = m.id and f.confirmed_at is not null) as has_code,
                exists (select 1 from passkey k where k.staff_id = m.id) as has_passkey,
                exists (select 1 from staff_policy p where m.role = any (p.second_factor_for))
                    as strict,
                m.suspended_at is not null as suspended
            from staff m
            where m.removed_at is null
            """;

    private final JdbcClient jdbc;
    private final Throttle throttle;
    private final PasswordEncoder passwords = new BCryptPasswordEncoder(STRENGTH);
    private final String nobodysHash = passwords.encode("nobody");

    public Staff(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.throttle = new Throttle(jdbc, clock);
    }

    /**
     * Adds a person.
     *
     * @throws Refusal if somebody has that name, however it is spelled
     */
    public StaffMember add(String name, Role role, @Nullable String email) {
        return invite(name, role, email)
                .orElseThrow(
                        () ->
                                new Refusal(
                                        "There is already somebody called "
                                                + name
                                                + ": choose another name, or print a new sign-in"
                                                + " link with ./midad user link."));
    }

    /** Adds a person; empty if somebody has that name, however it is spelled. */
    public Optional<StaffMember> invite(String name, Role role, @Nullable String email) {
        return jdbc.sql(
                        """
                        insert into staff (name, name_folded, role, email) values (?, ?, ?, ?)
                        on conflict (name_folded) where removed_at is null do nothing
                        returning id
                        """)
                .params(name, Folding.fold(name), role.code())
                .param(email)
                .query(Long.class)
                .optional()
                .flatMap(this::find);
    }

    /** Everybody, by name. */
    public List<StaffMember> all() {
        return jdbc.sql(MEMBERS + "order by m.name, m.id").query(MEMBER).list();
    }

    /** The person with this name, however it is spelled. */
    public Optional<StaffMember> named(String name) {
        return jdbc.sql(MEMBERS + "and m.name_folded = ?")
                .param(Folding.fold(name))
                .query(MEMBER)
                .optional();
    }

    /** The person with this id. */
    public Optional<StaffMember> find(long id) {
        return jdbc.sql(MEMBERS + "and m.id = ?").param(id).query(MEMBER).optional();
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

    /**
     * Tries a password; takes as long for a name that does not exist. Whoever is suspended is told
     * what a stranger is told.
     */
    public SignIn signIn(String name, String password, String network) {
        String byNetwork = "network:" + network;
        Optional<Throttle.Try> made = throttle.begin(byNetwork, FAILURES_ALLOWED * 3);
        if (made.isEmpty()) {
            return new SignIn.Later(Throttle.COUNTED);
        }
        SignIn outcome = prove("name:" + Folding.fold(name), named(name), password);
        if (!(outcome instanceof SignIn.Wrong)) {
            throttle.takeBack(byNetwork, made.get());
        }
        return outcome;
    }

    /** Asks somebody who is signed in for the password again; as slow for a guesser as sign-in. */
    public SignIn confirm(StaffMember member, String password) {
        return prove("name:" + Folding.fold(member.name()), find(member.id()), password);
    }

    private SignIn prove(String key, Optional<StaffMember> member, String password) {
        if (throttle.begin(key, FAILURES_ALLOWED).isEmpty()) {
            return new SignIn.Later(Throttle.COUNTED);
        }
        String hash = member.flatMap(m -> passwordHash(m.id())).orElse(nobodysHash);
        boolean right = passwords.matches(password, hash);
        if (right
                && member.isPresent()
                && member.get().hasPassword()
                && !member.get().standing().suspended()) {
            throttle.forget(key);
            return new SignIn.Welcome(member.get());
        }
        return new SignIn.Wrong();
    }

    private Optional<String> passwordHash(long id) {
        return jdbc.sql(
                        "select password_hash from staff where id = ? and password_hash is not null")
                .param(id)
                .query(String.class)
                .optional();
    }
}
