package org.midad.api;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.midad.discussion.CommentState;
import org.midad.discussion.Comments;
import org.midad.edition.Edition;
import org.midad.edition.PolicyRule;
import org.midad.web.Problem;

/**
 * A decision as a program sent it.
 *
 * @param rule of the edition's policy; a rejection needs one
 * @param reason for the writer of a rejected comment
 * @param from the state that the comment is to be in; null is {@code pending}
 */
record DecisionInput(
        @Nullable String decision,
        @Nullable String rule,
        @Nullable String reason,
        @Nullable String from) {
    private static final int REASON = 1000;

    /**
     * The move that it asks for.
     *
     * @throws Problem 422 that names every field that cannot be taken
     */
    Comments.Move move(Edition edition, String by) {
        FieldErrors errors = new FieldErrors();
        CommentState to = to(errors);
        String why = errors.optional("reason", reason, REASON);
        if (to == CommentState.REJECTED) {
            checkRule(edition, errors);
        } else if (rule != null || why != null) {
            errors.add(rule != null ? "rule" : "reason", "belongs to a rejection alone");
        }
        CommentState standing = from == null ? null : state(from, errors);
        errors.refuse();
        return new Comments.Move(standing, to, by, rule, why);
    }

    private CommentState to(FieldErrors errors) {
        if ("approve".equals(decision)) {
            return CommentState.PUBLISHED;
        }
        if (!"reject".equals(decision)) {
            errors.add("decision", "approve or reject is expected");
        }
        return CommentState.REJECTED;
    }

    private void checkRule(Edition edition, FieldErrors errors) {
        if (rule == null || edition.rule(rule).isEmpty()) {
            errors.add(
                    "rule",
                    "a rejection names a rule of the policy: "
                            + edition.policy().stream()
                                    .map(PolicyRule::code)
                                    .collect(Collectors.joining(", ")));
        }
    }

    private static @Nullable CommentState state(String code, FieldErrors errors) {
        for (CommentState state : CommentState.values()) {
            if (state.code().equals(code)) {
                return state;
            }
        }
        errors.add(
                "from",
                "there is no such state; there are "
                        + Arrays.stream(CommentState.values())
                                .map(CommentState::code)
                                .collect(Collectors.joining(", ")));
        return null;
    }
}
