package org.midad.exchange.capture;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The text of one comment, freed of the buttons, counts and ages around it. */
record CommentText(String text, @Nullable String inReplyTo) {

    static CommentText of(List<Line> lines, Draft draft) {
        List<Line> said = new ArrayList<>();
        List<Line> dropped = new ArrayList<>();
        String inReplyTo = null;
        for (Line line : lines) {
            String reader = said.isEmpty() ? Buttons.repliesTo(line) : null;
            if (reader != null) {
                inReplyTo = reader;
                dropped.add(line);
            } else if (isAround(line)) {
                dropped.add(line);
            } else {
                said.add(line);
            }
        }
        if (said.isEmpty()) {
            dropped.stream().filter(CommentText::canBeAll).findFirst().ifPresent(said::add);
            dropped.removeAll(said);
        }
        dropped.forEach(line -> report(line, draft));
        return new CommentText(join(said), inReplyTo);
    }

    static boolean isAround(Line line) {
        return line.isRule()
                || Buttons.isButton(line)
                || Buttons.isCount(line)
                || Ages.isTime(line);
    }

    static void report(Line line, Draft draft) {
        if (!line.isRule()) {
            draft.furniture.add(line.text());
        }
    }

    private static boolean canBeAll(Line line) {
        return Buttons.mayBeSaid(line) || Buttons.isCount(line) || Buttons.isThumb(line);
    }

    private static String join(List<Line> lines) {
        StringBuilder text = new StringBuilder();
        for (Line line : lines) {
            if (!text.isEmpty()) {
                text.append(line.glued() ? "\n" : "\n\n");
            }
            text.append(line.text());
        }
        return text.toString();
    }
}
