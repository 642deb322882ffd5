package org.midad.exchange.capture;

import java.util.List;
import org.midad.exchange.capture.Anchors.Anchor;

/** Reads the comments in whichever way the page lays them out. */
final class Comments {
    private Comments() {}

    static void read(List<Line> section, Draft draft) {
        CommentLines cleaned = new CommentLines(section, draft);
        List<Line> lines = cleaned.rest();
        List<Anchor> anchors = Anchors.in(lines);
        List<CapturedComment> comments;
        if (!anchors.isEmpty()) {
            comments = AnchoredComments.read(lines, anchors, draft);
        } else {
            comments = BlockComments.read(lines, cleaned.announced(), draft);
        }
        draft.comments.addAll(Numbering.withoutNumbers(comments));
        String doubt = CommentLines.noteOfCount(cleaned.announced(), comments.size());
        if (doubt != null) {
            draft.notes.add(doubt);
        }
    }
}
