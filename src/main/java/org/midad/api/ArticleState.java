package org.midad.api;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.midad.web.Problem;

/** The states that articles are listed by. */
enum ArticleState {
    DRAFT,
    SCHEDULED,
    PUBLISHED,
    WITHDRAWN;

    /** The name in the contract and in the database. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The state with this code.
     *
     * @throws Problem 400 that lists the known ones
     */
    static ArticleState of(String code) {
        return Arrays.stream(values())
                .filter(state -> state.code().equals(code))
                .findFirst()
                .orElseThrow(
                        () ->
                                Paging.bad(
                                        "state is one of "
                                                + Arrays.stream(values())
                                                        .map(ArticleState::code)
                                                        .collect(Collectors.joining(", "))));
    }
}
