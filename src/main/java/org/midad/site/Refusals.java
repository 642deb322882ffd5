package org.midad.site;

import org.midad.moderation.Verdict;
import org.midad.web.Words;

/** Why a comment was not taken, in the reader's words. */
final class Refusals {
    private Refusals() {}

    static String say(Verdict.Refused why, Words words) {
        String field = why.field() == null ? "" : words.say("field." + why.field());
        return switch (why.rule()) {
            case "too-long" ->
                    words.say(
                            "refused.too-long",
                            field,
                            words.number(why.found()),
                            words.number(why.allowed()));
            case "unreadable" -> words.say("refused.unreadable", field, words.number(why.found()));
            case "empty" -> words.say("refused.empty", field);
            case "flood" -> words.say("refused.flood");
            case "closed" -> words.say("refused.closed");
            default -> throw new IllegalStateException("rule " + why.rule());
        };
    }
}
