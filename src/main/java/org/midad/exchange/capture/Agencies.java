package org.midad.exchange.capture;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.midad.language.Folded;
import org.midad.language.Folding;

/** News agencies, as papers print them: in full, shortened, with dots or spaces between letters. */
final class Agencies {
    private static final Phrases KNOWN =
            Phrases.of(
                    """
                    وكالات|الوكالات|وكالة|وكالات الأنباء|وكالات أنباء|رويترز|رويتر|أ ف ب|ا ف ب
                    اف ب|فرانس برس
                    وكالة فرانس برس|وكالة الصحافة الفرنسية|الفرنسية|أ ب|أسوشيتد برس|أسوشييتد برس
                    أسوشيتدبرس
                    اسوشيتد برس|د ب أ|الألمانية|وكالة الأنباء الألمانية|سبوتنيك|تاس|إنترفاكس
                    نوفوستي|شينخوا
                    الأناضول|بترا|واس|وام|سونا|كونا|بنا|وفا|سانا|قنا|العمانية|أ ش أ|أ شا|واج|وأج
                    و م ع|لاماب|وات|واع
                    نينا|ن ن أ|الوكالة الوطنية للإعلام|وكالة أنباء الشرق الأوسط|بلومبرغ|بلومبيرغ
                    إفي|آكي|إرنا|فارس
                    يو بي آي|بي بي سي|سي إن إن|معا|صفا|خدمة وكالات|مواقع|وكالات ومواقع
                    afp|reuters|ap|associated press|aps|map|tap|dpa|efe|ansa|xinhua|belga|ats|upi
                    pa|pa media
                    bloomberg|anadolu|tass|ria novosti|sputnik|wam|spa|petra|kuna|bna|qna|sana
                    wafa|mena|ani|nna
                    agences|agencies|agence|agence france-presse|agence france presse
                    press association|wires
                    news agencies|agences de presse
                    """);

    private static final Phrases UNMISTAKABLE =
            Phrases.of(
                    """
                    رويترز|فرانس برس|وكالة الصحافة الفرنسية|أسوشيتد برس|أسوشييتد برس|أسوشيتدبرس
                    شينخوا|بلومبرغ
                    بلومبيرغ|وكالة الأناضول|وكالة الأنباء الألمانية|وكالة سبوتنيك|وكالة تاس
                    وكالة إنترفاكس
                    أ ف ب|أ.ف.ب|د ب أ|د.ب.أ|وكالة سانا|وكالة وفا|وكالة بترا|وكالة وام|وكالة واس
                    وكالة سونا
                    وكالة أنباء الشرق الأوسط|الوكالة الوطنية للإعلام|وكالة كونا|وكالة إرنا
                    afp|reuters|agence france-presse|associated press|bloomberg|dpa|xinhua
                    """);

    private static final Pattern INTRODUCTION =
            Pattern.compile(
                    "^(?:المصدر|مصدر|source|sources|عن|نقلا عن|مع|بالاشتراك مع|avec|avec"
                            + " l'|with|from|by|par)(?: ?: ?| +)");

    private static final Pattern BETWEEN =
            Pattern.compile(
                    "\\s*[،,؛;/+&|]\\s*|\\s+[-–—ـ]\\s+|\\s+(?:و(?=\\p{L})|et |and |avec |with"
                            + " )\\s*");

    private static final String BRACKETS = "()[]«»\"“”/.*-–—:";
    private static final int LONGEST_LIST = 80;

    private Agencies() {}

    /** The agencies that a fragment such as {@code (أ ف ب، رويترز)} is made of; else none. */
    static List<String> only(String fragment) {
        if (fragment.length() > LONGEST_LIST) {
            return List.of();
        }
        String bare = bare(fragment);
        Matcher introduction = INTRODUCTION.matcher(Folding.fold(bare));
        if (introduction.find() && introduction.end() < bare.length()) {
            bare = bare(bare.substring(introduction.end()));
        }
        if (isKnown(bare)) {
            return List.of(bare);
        }
        List<String> names = new ArrayList<>();
        for (String part : BETWEEN.split(bare, -1)) {
            if (!isKnown(bare(part))) {
                return List.of();
            }
            names.add(bare(part));
        }
        return names;
    }

    /** The agencies that running text names; only names that are nothing else. */
    static List<String> namedIn(String prose) {
        Folded folded = Folding.foldWithPlaces(prose);
        Map<Integer, Integer> ends = new TreeMap<>();
        UNMISTAKABLE.forEachPlace(
                folded.text(),
                (from, to) -> {
                    if (isWordStart(folded.text(), from)) {
                        ends.merge(from, to, Math::max);
                    }
                });
        List<String> names = new ArrayList<>();
        int last = 0;
        for (Map.Entry<Integer, Integer> name : ends.entrySet()) {
            if (name.getKey() >= last) {
                last = name.getValue();
                int end = folded.places()[last - 1] + 1;
                names.add(prose.substring(folded.places()[name.getKey()], end));
            }
        }
        return names;
    }

    /** Arabic joins its conjunctions and prepositions to the name: ورويترز, لرويترز. */
    private static boolean isWordStart(String folded, int from) {
        int at = from;
        at -= at > 0 && "بلك".indexOf(folded.charAt(at - 1)) >= 0 ? 1 : 0;
        at -= at > 0 && "وف".indexOf(folded.charAt(at - 1)) >= 0 ? 1 : 0;
        return at == 0 || !Character.isLetterOrDigit(folded.charAt(at - 1));
    }

    private static boolean isKnown(String name) {
        String folded = Folding.fold(name).replace(".", " ").replaceAll("\\s+", " ").strip();
        return KNOWN.are(folded)
                || (folded.startsWith("وكاله ") && folded.split(" ", -1).length <= 4);
    }

    private static String bare(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isAround(text.charAt(from))) {
            from++;
        }
        while (to > from && isAround(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    private static boolean isAround(char c) {
        return c == ' ' || BRACKETS.indexOf(c) >= 0;
    }
}
