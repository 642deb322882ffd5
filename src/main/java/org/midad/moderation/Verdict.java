package org.midad.moderation;

import org.jspecify.annotations.Nullable;

/** What the rules say of a comment. */
public sealed interface Verdict {

    /** It may stand on the page at once. */
    record Publish() implements Verdict {}

    /** A person is to look at it first. */
    record Hold(HeldFor why) implements Verdict {}

    /** It cannot be taken as it is; the writer keeps the text and reads why. */
    record Refuse(Refused why) implements Verdict {}

    /**
     * Why a comment was not taken.
     *
     * @param rule names the rule, ASCII, as the API tells it
     * @param field the form field to mend; null where no field is at fault
     * @param found what was counted, where something was
     * @param allowed how much is allowed, where there is a bound
     */
    record Refused(String rule, @Nullable String field, long found, long allowed) {
        static Refused of(String rule, @Nullable String field) {
            return new Refused(rule, field, 0, 0);
        }
    }
}
