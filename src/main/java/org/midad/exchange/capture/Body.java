package org.midad.exchange.capture;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.midad.article.Block;

/** Reads the body: paragraphs, crossheads, quotations, lists, captions, and the credit lines. */
final class Body {
    private static final Pattern SPEAKER = Pattern.compile("^[-–—]\\s*(\\P{Nd}{3,60})$");
    private static final Phrases CONTRIBUTORS =
            Phrases.of(
                    """
                    شارك في إعداد|شارك في التغطية|شارك في كتابة|شارك في تحرير|شاركت في إعداد
                    شاركت في التغطية
                    ساهم في إعداد|ساهمت في إعداد|إعداد وتحرير|avec la contribution de
                    additional reporting
                    reporting by|editing by
                    """);
    private static final Pattern AT_END = Pattern.compile("\\(([^()]{2,50})\\)[\\s.]*$");
    private static final int LONGEST_CREDIT = 80;
    private static final int LONGEST_CONTRIBUTORS = 160;

    private final List<Line> lines;
    private final Draft draft;
    private boolean begun;
    private int at;

    private Body(List<Line> lines, Draft draft) {
        this.lines = lines;
        this.draft = draft;
    }

    static void read(List<Line> lines, Draft draft) {
        Body body = new Body(lines, draft);
        while (body.at < lines.size()) {
            body.readOne();
        }
        if (draft.lead != null) {
            draft.attribute(Agencies.namedIn(draft.lead));
        }
        for (Block block : draft.body) {
            draft.attribute(Agencies.namedIn(block.words()));
            draft.attribute(agenciesAtEnd(block.words()));
        }
    }

    private static List<String> agenciesAtEnd(String text) {
        Matcher matcher =
                AT_END.matcher(text.substring(Math.max(0, text.length() - LONGEST_CREDIT)));
        return matcher.find() ? Agencies.only(matcher.group(1)) : List.of();
    }

    private void readOne() {
        Line line = lines.get(at);
        int items = Math.max(Items.count(lines, at), Items.countOfTable(lines, at));
        if (isCredit(line) || isContributors(line) || isSignature(line)) {
            at++;
        } else if (items > 0) {
            List<String> texts = lines.subList(at, at + items).stream().map(Line::text).toList();
            draft.body.add(new Block.Listing(texts));
            at += items;
        } else if (Captions.isCaption(line)) {
            addCaption(line);
        } else if (Quotations.isWhole(line.text())) {
            addQuotation(line);
        } else if (Crossheads.isCrosshead(line, next(1))) {
            addCrosshead(line);
        } else {
            addParagraph(line);
        }
    }

    private @Nullable Line next(int distance) {
        return at + distance < lines.size() ? lines.get(at + distance) : null;
    }

    private boolean isCredit(Line line) {
        if (line.length() > LONGEST_CREDIT) {
            return false;
        }
        List<String> agencies = Agencies.only(line.text());
        draft.credit(agencies);
        return !agencies.isEmpty();
    }

    private boolean isContributors(Line line) {
        boolean contributors =
                line.length() <= LONGEST_CONTRIBUTORS && CONTRIBUTORS.begin(line.folded());
        if (contributors) {
            draft.credits.add(line.text());
        }
        return contributors;
    }

    /** A byline or day at the end of the text; a name in the middle of it is something else. */
    private boolean isSignature(Line line) {
        Optional<Signature> said = Signature.ofLine(line);
        boolean last = next(1) == null;
        if (said.isEmpty() || !(said.get().isCertain() || (last && begun))) {
            return false;
        }
        draft.sign(said.get(), line);
        draft.attribute(said.get().agencies());
        return true;
    }

    private void addCaption(Line line) {
        draft.body.add(new Block.Illustration(null, line.text(), null, null));
        at++;
    }

    private void addQuotation(Line line) {
        at++;
        String speaker = null;
        Line below = next(0);
        if (below != null && below.glued()) {
            var matcher = SPEAKER.matcher(below.text());
            if (matcher.matches() && !below.isEnded()) {
                speaker = matcher.group(1).strip();
                at++;
            }
        }
        draft.body.add(new Block.Quotation(line.text(), speaker));
        begun = true;
    }

    /** Before the first paragraph a line that stands alone is what is left of a picture. */
    private void addCrosshead(Line line) {
        Line below = next(1);
        boolean apart = below != null && !below.glued() && Items.count(lines, at + 1) == 0;
        if (!begun && apart && !line.isEnded()) {
            draft.note(line.number(), "taken for the caption of a picture: " + line.text());
            addCaption(line);
            return;
        }
        draft.body.add(new Block.Crosshead(line.text()));
        at++;
    }

    private void addParagraph(Line line) {
        String text = line.text();
        if (!begun) {
            Optional<RunIn> runIn = RunIn.of(text).filter(found -> isNews(found.who()));
            if (runIn.isPresent()) {
                draft.sign(runIn.get().who(), line);
                draft.attribute(runIn.get().who().agencies());
                text = runIn.get().rest();
            }
        }
        draft.body.add(new Block.Paragraph(text));
        begun = true;
        at++;
    }

    /** Where the byline is known already, another name with a colon is somebody speaking. */
    private boolean isNews(Signature who) {
        return draft.byline.isEmpty() || who.isCertain() || who.place() != null;
    }
}
