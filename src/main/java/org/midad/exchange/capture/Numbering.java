package org.midad.exchange.capture;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Takes away the running numbers that some pages print before their comments. */
final class Numbering {
    private static final Pattern NUMBER =
            Pattern.compile("^#?\\s?([0-9٠-٩]{1,5})\\s*(?:[-–.):]\\s*|\\s+)(?=\\S)");
    private static final int FEWEST = 2;

    private Numbering() {}

    static List<CapturedComment> withoutNumbers(List<CapturedComment> comments) {
        if (comments.size() < FEWEST || !areNumbered(comments)) {
            return comments;
        }
        return comments.stream().map(Numbering::withoutNumber).toList();
    }

    private static CapturedComment withoutNumber(CapturedComment comment) {
        return comment.title() == null
                ? comment.withName(without(comment.name()))
                : comment.withTitle(without(comment.title()));
    }

    private static boolean areNumbered(List<CapturedComment> comments) {
        List<Integer> numbers = new ArrayList<>();
        for (CapturedComment comment : comments) {
            Matcher matcher = NUMBER.matcher(first(comment));
            if (!matcher.find()) {
                return false;
            }
            numbers.add(Integer.parseInt(matcher.group(1)));
        }
        int step = numbers.get(1) - numbers.get(0);
        for (int i = 1; i < numbers.size(); i++) {
            if (numbers.get(i) - numbers.get(i - 1) != step) {
                return false;
            }
        }
        return step == 1 || step == -1;
    }

    private static String first(CapturedComment comment) {
        @Nullable String title = comment.title();
        return title == null ? comment.name() : title;
    }

    private static String without(String text) {
        return NUMBER.matcher(text).replaceFirst("");
    }
}
