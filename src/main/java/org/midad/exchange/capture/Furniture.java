package org.midad.exchange.capture;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells the furniture of a page, line by line: call-outs, share bars, paths, related lists. */
enum Furniture {
    NONE,
    /** Names of platforms alone; above a paragraph they could be its crosshead. */
    PLATFORMS,
    /** Belongs to the page whatever stands around it. */
    PLAIN,
    /** Heads a list of other articles; the lines below belong to it. */
    RELATED_HEADING,
    /** The way to the page through its sections. */
    PATH;

    private static final Phrases LABELS = Phrases.of(FurnitureWords.LABELS);
    private static final Phrases BEGINNINGS = Phrases.of(FurnitureWords.BEGINNINGS);
    private static final Phrases RELATED = Phrases.of(FurnitureWords.RELATED);
    private static final Phrases LEADING_ON = Phrases.of(FurnitureWords.LEADING_ON);
    private static final Phrases ANYWHERE = Phrases.of(FurnitureWords.ANYWHERE);
    private static final Phrases PLATFORM_WORDS = Phrases.of(FurnitureWords.PLATFORMS);
    private static final Phrases SHARE_WORDS = Phrases.of(FurnitureWords.SHARE_WORDS);
    private static final Phrases OWN = Phrases.of(FurnitureWords.OWN);
    private static final Phrases CALLS = Phrases.of(FurnitureWords.CALLS);
    private static final Phrases HOME =
            Phrases.of(
                    "الرئيسية|الصفحة الرئيسية|accueil|home|أنت هنا|انت هنا|vous êtes ici|you are"
                            + " here");

    private static final int LONGEST = 200;
    private static final int LONGEST_CALL = 160;
    private static final int LONGEST_LABEL = 60;
    private static final int LONGEST_CRUMB_WORDS = 14;

    private static final Pattern COUNTS =
            Pattern.compile(
                    "^[\\[(]?\\s*[0-9][0-9.,k"
                            + " ]*\\s*(?:تعليقا?|تعليقات|مشاهده|مشاهدات|قراءه|قراءات|مشاركه|مشاركات|زياره|اعجاب"
                            + "|vues?|lectures?|partages?|commentaires?|views?|shares?|comments?|reads?|likes?)\\s*[\\])]?$");
    private static final String PAGE_TOKEN =
            "(?:السابق|التالي|الاول|الاخير|suivante?|precedente?|next|previous|prev|last|first|[0-9]+|[«»<>…|.]+)";
    private static final Pattern PAGE_NUMBERS =
            Pattern.compile(
                    "^(?:(?:صفحه|page|p\\.)\\s*[0-9]+\\s*(?:من|/|sur|of)\\s*[0-9]+"
                            + "|TOKEN(?:\\s+TOKEN)+)$".replace("TOKEN", PAGE_TOKEN));
    private static final Pattern HASHTAGS = Pattern.compile("^(?:#[^\\s#]+[\\s,،]*)+$");
    private static final Pattern ADDRESS =
            Pattern.compile("^(?:https?://|www\\.)\\S+$|^\\S+@\\S+\\.\\S+$");
    private static final Pattern COPYRIGHT =
            Pattern.compile("^(?:copyright|©|\\(c\\)|حقوق النشر|حقوق الطبع).*|.*© ?[0-9]{4}.*");
    private static final Pattern FONT =
            Pattern.compile("^(?:[aAأا] ?[+-] ?){1,3}$|^(?:a|ا|أ) (?:a|ا|أ)(?: (?:a|ا|أ))?$");
    private static final Pattern ROW = Pattern.compile("\\s*[|•·/،,]\\s*|\\s+");
    static final Pattern CRUMB = Pattern.compile("\\s*[>»›«/\\\\|←→]+\\s*");

    static Furniture of(Line line) {
        String folded = line.folded();
        if (line.length() > LONGEST) {
            return NONE;
        }
        if (isPath(line)) {
            return PATH;
        }
        if (isRelatedHeading(line)) {
            return RELATED_HEADING;
        }
        if (LEADING_ON.begin(folded) || leadsOnByColon(folded)) {
            return PLAIN;
        }
        if (isLabel(line) || isCall(line) || isMachinery(folded)) {
            return PLAIN;
        }
        return isShareBar(line) ? PLATFORMS : NONE;
    }

    static boolean isRelatedHeading(Line line) {
        return RELATED.are(line.bare());
    }

    private static boolean leadsOnByColon(String folded) {
        int colon = folded.indexOf(':');
        return colon > 0 && RELATED.are(folded.substring(0, colon).strip());
    }

    private static boolean isLabel(Line line) {
        if (line.length() > LONGEST_LABEL) {
            return false;
        }
        return LABELS.are(line.bare())
                || Arrays.stream(ROW.split(line.folded(), -1)).allMatch(LABELS::are);
    }

    private static boolean isCall(Line line) {
        String folded = line.folded();
        if (line.length() > LONGEST_CALL || folded.indexOf('"') >= 0 || folded.indexOf('«') >= 0) {
            return false;
        }
        boolean own = OWN.standIn(folded);
        boolean calls = CALLS.begin(folded);
        boolean platform =
                PLATFORM_WORDS.standIn(
                        folded.replaceAll("(?<![\\p{L}])(?:x|ان|اب|line|signal)(?![\\p{L}])", ""));
        return BEGINNINGS.begin(folded)
                || (own && calls && !line.isStopped())
                || (own && CALLS.standIn(folded) && platform)
                || (calls && platform && !line.isStopped())
                || ANYWHERE.standIn(folded);
    }

    private static boolean isMachinery(String folded) {
        return COUNTS.matcher(folded).matches()
                || PAGE_NUMBERS.matcher(folded).matches()
                || HASHTAGS.matcher(folded).matches()
                || ADDRESS.matcher(folded).matches()
                || COPYRIGHT.matcher(folded).matches()
                || FONT.matcher(folded).matches()
                || Ages.isAge(folded);
    }

    private static boolean isShareBar(Line line) {
        if (line.length() > LONGEST || line.isProse()) {
            return false;
        }
        boolean platform = false;
        for (String word : line.bare().split(" ", -1)) {
            String bare =
                    word.length() > 3 && word.startsWith("و") && !PLATFORM_WORDS.are(word)
                            ? word.substring(1)
                            : word;
            boolean one = PLATFORM_WORDS.are(bare);
            if (!one && !SHARE_WORDS.are(bare)) {
                return false;
            }
            platform |= one;
        }
        return platform;
    }

    private static boolean isPath(Line line) {
        String folded = line.folded();
        Matcher crumb = CRUMB.matcher(folded);
        int separators = 0;
        while (crumb.find()) {
            separators++;
        }
        boolean arrows = folded.matches(".*\\S\\s*[>›»]\\s*\\S.*\\S\\s*[>›»]\\s*\\S.*");
        return separators > 0
                && line.words() <= LONGEST_CRUMB_WORDS
                && (HOME.begin(folded) || (arrows && folded.indexOf('«') < 0));
    }
}
