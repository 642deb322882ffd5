package org.midad.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoleTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "REPORTER | REPORTER",
                "EDITOR | REPORTER EDITOR",
                "MODERATOR | MODERATOR",
                "CHIEF | REPORTER EDITOR MODERATOR CHIEF",
                "OPERATOR | OPERATOR",
            })
    void aRoleMayDoWhatItCoversAndNothingElse(Role role, String covered) {
        List<Role> may = Arrays.stream(covered.split(" ")).map(Role::valueOf).toList();
        for (Role needed : Role.values()) {
            assertThat(role.covers(needed)).as(needed.code()).isEqualTo(may.contains(needed));
        }
    }
}
