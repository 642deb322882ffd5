package org.midad.standing;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.midad.article.Mark;

/** Finds mail and web addresses in running text, so that readers can follow them. */
public final class WebAddresses {
    private static final String MAIL =
            "[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]{1,63}(?:\\.[A-Za-z0-9-]{1,63}){0,8}\\.[A-Za-z]{2,24}";

    /** Format characters are no part of an address: they turn around how it reads. */
    private static final String WEB = "https?://[^\\s\\p{Cf}<>\"'«»“”‹›]{1,2000}";

    private static final Pattern ADDRESS =
            Pattern.compile("(?<![\\w@.])(?:(?<web>" + WEB + ")|(?<mail>" + MAIL + "))");

    /** What ends a sentence or a bracket, and not an address, when it stands last. */
    private static final String AFTER = ".,;:!?…،؛؟)]}*_";

    private WebAddresses() {}

    /** A link for each address in the text, in order; none overlaps another. */
    public static List<Mark> marks(String text) {
        List<Mark> marks = new ArrayList<>();
        Matcher matcher = ADDRESS.matcher(text);
        while (matcher.find()) {
            String found = matcher.group();
            boolean mail = matcher.group("mail") != null;
            int end = mail ? found.length() : end(found);
            String address = found.substring(0, end);
            if (mail || hasHost(address)) {
                marks.add(
                        new Mark(
                                Mark.Type.LINK,
                                matcher.start(),
                                matcher.start() + end,
                                mail ? "mailto:" + address : address));
            }
        }
        return marks;
    }

    private static int end(String found) {
        int end = found.length();
        while (end > 0 && AFTER.indexOf(found.charAt(end - 1)) >= 0) {
            boolean bracketOfItsOwn =
                    found.charAt(end - 1) == ')' && found.substring(0, end).contains("(");
            if (bracketOfItsOwn) {
                return end;
            }
            end--;
        }
        return end;
    }

    private static boolean hasHost(String address) {
        try {
            return new URI(address).getHost() != null;
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
