package org.midad.people;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What holds for all of the staff: of whom a second factor is demanded, how long is remembered. */
public class StaffPolicy {
    /** The audit list is kept at least so many days. */
    public static final int LEAST_AUDIT_DAYS = 90;

    /** The audit list is kept at most so many days. */
    public static final int MOST_AUDIT_DAYS = 3_650;

    private final JdbcClient jdbc;

    public StaffPolicy(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The policy.
     *
     * @param secondFactorFor roles that must have a second factor
     * @param auditDays from 90 to 3650
     */
    public record Policy(Set<Role> secondFactorFor, int auditDays) {}

    /** As it stands. */
    public Policy current() {
        return jdbc.sql("select second_factor_for, audit_days from staff_policy")
                .query(
                        (rs, i) ->
                                new Policy(
                                        roles((String[]) rs.getArray(1).getArray()), rs.getInt(2)))
                .single();
    }

    private static Set<Role> roles(String[] codes) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        Arrays.stream(codes).map(Role::named).flatMap(Optional::stream).forEach(roles::add);
        return roles;
    }

    /** Sets it. */
    public void set(Policy policy) {
        jdbc.sql("update staff_policy set second_factor_for = ?, audit_days = ?")
                .params(
                        policy.secondFactorFor().stream().map(Role::code).toArray(String[]::new),
                        policy.auditDays())
                .update();
    }
}
