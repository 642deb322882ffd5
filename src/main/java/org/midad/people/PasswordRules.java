package org.midad.people;

import com.nulabinc.zxcvbn.Pattern;
import com.nulabinc.zxcvbn.Strength;
import com.nulabinc.zxcvbn.Zxcvbn;
import com.nulabinc.zxcvbn.matchers.Match;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.midad.language.Folding;

/**
 * What a new password must be: long enough, and not among those that are guessed first (NIST SP
 * 800-63B, 3.1.1.2). Nothing is demanded of the kinds of letters in it.
 */
public final class PasswordRules {
    /** Fewer guesses than this, as a power of ten, are made by whoever really tries. */
    private static final double ENOUGH = 8;

    private static final int SHORTEST_WORD = 3;

    /** Names and phrases that Arabic passwords are made of; compared folded. */
    private static final List<String> ARABIC =
            Stream.of(
                            "كلمة السر",
                            "كلمة المرور",
                            "كلمة سر",
                            "كلمة مرور",
                            "باسورد",
                            "سر",
                            "الله",
                            "بسم الله الرحمن الرحيم",
                            "بسم الله",
                            "الحمد لله",
                            "الله اكبر",
                            "سبحان الله",
                            "لا اله الا الله",
                            "محمد رسول الله",
                            "ان شاء الله",
                            "ما شاء الله",
                            "استغفر الله",
                            "يارب",
                            "السلام عليكم",
                            "مرحبا",
                            "اهلا",
                            "اهلا وسهلا",
                            "صباح الخير",
                            "مساء الخير",
                            "حبيبي",
                            "حبيبتي",
                            "حياتي",
                            "عمري",
                            "قلبي",
                            "روحي",
                            "احبك",
                            "بحبك",
                            "انا احبك",
                            "ماما",
                            "بابا",
                            "محمد",
                            "احمد",
                            "محمود",
                            "مصطفى",
                            "علي",
                            "عمر",
                            "حسن",
                            "حسين",
                            "خالد",
                            "عبدالله",
                            "عبد الله",
                            "عبدالرحمن",
                            "ابراهيم",
                            "يوسف",
                            "فاطمة",
                            "مريم",
                            "عائشة",
                            "زينب",
                            "سارة",
                            "نور",
                            "فلسطين",
                            "القدس",
                            "غزة",
                            "مصر",
                            "القاهرة",
                            "سوريا",
                            "دمشق",
                            "لبنان",
                            "بيروت",
                            "العراق",
                            "بغداد",
                            "السعودية",
                            "الرياض",
                            "مكة",
                            "الاردن",
                            "المغرب",
                            "الجزائر",
                            "تونس",
                            "ليبيا",
                            "اليمن",
                            "السودان",
                            "قطر",
                            "الكويت",
                            "الامارات",
                            "دبي",
                            "الاهلي",
                            "الزمالك",
                            "الهلال",
                            "النصر",
                            "برشلونة",
                            "ريال مدريد",
                            "ميسي",
                            "رونالدو",
                            "صحيفة",
                            "جريدة",
                            "تحرير",
                            "رئيس التحرير",
                            "اخبار",
                            "مدير",
                            "قلم",
                            "حبر",
                            "سري",
                            "افتح يا سمسم",
                            "ابجد هوز",
                            "ابجد",
                            "ا ب ت ث",
                            "واحد اثنان ثلاثة")
                    .map(Folding::fold)
                    .toList();

    /** What everybody who guesses here tries. */
    private static final List<String> HERE =
            List.of(
                    "midad",
                    "مداد",
                    "newsroom",
                    "newspaper",
                    "admin",
                    "editor",
                    "sahifa",
                    "jarida");

    private PasswordRules() {}

    /** Why a password is refused. */
    public enum Flaw {
        SHORT,
        LONG,
        /** A word or password that many have. */
        COMMON,
        /** The person's own name, or the paper's. */
        CONTEXT,
        /** Keys that lie side by side, Latin or Arabic. */
        KEYS,
        /** The same again, or one after the other. */
        REPEATED;

        /** The end of its message key. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Read when the first password is chosen: a megabyte of words. */
    private static final class Words {
        static final Zxcvbn KNOWN = new Zxcvbn();
    }

    /**
     * What is wrong with a new password; empty for a good one.
     *
     * @param context names of the person and of the paper, and the like
     */
    public static Optional<Flaw> flaw(String password, Collection<String> context) {
        if (password.codePointCount(0, password.length()) < Staff.SHORTEST_PASSWORD) {
            return Optional.of(Flaw.SHORT);
        }
        if (password.getBytes(StandardCharsets.UTF_8).length > Staff.LONGEST_PASSWORD_BYTES) {
            return Optional.of(Flaw.LONG);
        }
        List<String> near = words(context);
        List<String> known = new ArrayList<>(near);
        known.addAll(ARABIC);
        return Stream.of(
                        Folding.fold(password),
                        Folding.fold(password).replaceAll("[\\s\\p{Punct}]", ""),
                        password.toLowerCase(Locale.ROOT),
                        ArabicKeys.latin(password),
                        Folding.fold(ArabicKeys.arabic(password)))
                .map(reading -> Words.KNOWN.measure(reading, known))
                .min(Comparator.comparingDouble(Strength::getGuessesLog10))
                .filter(weakest -> weakest.getGuessesLog10() < ENOUGH)
                .map(weakest -> flaw(weakest, near));
    }

    /** Each name whole, and its words, folded. */
    private static List<String> words(Collection<String> context) {
        return Stream.concat(context.stream(), HERE.stream())
                .map(Folding::fold)
                .flatMap(
                        name ->
                                Stream.concat(
                                        Stream.of(name, name.replace(" ", "")),
                                        Stream.of(name.split("[\\s@._-]+", -1))))
                .filter(word -> word.length() >= SHORTEST_WORD)
                .distinct()
                .toList();
    }

    /** The longest thing that was recognised in it says why. */
    private static Flaw flaw(Strength weak, List<String> near) {
        return weak.getSequence().stream()
                .filter(match -> match.pattern != Pattern.Bruteforce)
                .max(Comparator.comparingInt(match -> match.j - match.i))
                .map(match -> flaw(match, near))
                .orElse(Flaw.COMMON);
    }

    private static Flaw flaw(Match match, List<String> near) {
        return switch (match.pattern) {
            case Spatial -> Flaw.KEYS;
            case Repeat, Sequence -> Flaw.REPEATED;
            case Dictionary ->
                    match.matchedWord != null && near.contains(match.matchedWord)
                            ? Flaw.CONTEXT
                            : Flaw.COMMON;
            case Bruteforce, Regex, Date -> Flaw.COMMON;
        };
    }
}
