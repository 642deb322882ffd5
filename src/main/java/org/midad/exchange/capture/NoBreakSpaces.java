package org.midad.exchange.capture;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.midad.language.Mend;

/**
 * Makes no-break spaces ordinary where they are leavings of HTML.
 *
 * <p>French typography wants them before its double marks and inside its guillemets, and figures
 * between their groups: there they stay.
 */
final class NoBreakSpaces {
    private static final Pattern STRAY =
            Pattern.compile(
                    "(?<![«0-9])[\\u00A0\\u202F](?![»:;!?%€0-9])|(?<=[0-9])[\\u00A0\\u202F](?=[^»:;!?%€0-9])");

    private NoBreakSpaces() {}

    static String replace(String text, List<Mend> repairs) {
        Matcher matcher = STRAY.matcher(text);
        if (!matcher.find()) {
            return text;
        }
        boolean named = repairs.stream().anyMatch(mend -> mend.kind() == Mend.Kind.NO_BREAK_SPACE);
        if (!named) {
            int line =
                    1
                            + (int)
                                    text.substring(0, matcher.start())
                                            .chars()
                                            .filter(c -> c == '\n')
                                            .count();
            repairs.add(new Mend(Mend.Kind.NO_BREAK_SPACE, "no-break spaces", line));
        }
        return matcher.replaceAll(" ");
    }
}
