package org.midad.exchange.capture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.midad.language.Folding;

/** The pieces of one signature; a piece that can be nothing of it undoes the whole. */
final class SignatureParts {
    private static final int MOST_DATES = 3;
    private static final Phrases DATE_LABELS =
            Phrases.of(
                    """
                    نشر|نشر في|نشرت في|نشر بتاريخ|تم النشر|تم النشر في|تم النشر بتاريخ|تاريخ النشر
                    بتاريخ|التاريخ|في
                    آخر تحديث|اخر تحديث|تم التحديث|تحديث|حدث في|آخر تعديل|تاريخ
                    publié le|publiée le|publie le|posté le|mis en ligne le|mis à jour le
                    modifié le|actualisé le|le
                    mise à jour|mise à jour le|dernière mise à jour|date|date de publication|paru le
                    published|published on|posted|posted on|updated|updated on|last updated
                    last updated on|on
                    first published|first published on|last modified|publication date
                    """);
    private static final Pattern HIJRI =
            Pattern.compile(
                    "[0-9٠-٩]{1,2}\\s+\\p{L}+(?:\\s\\p{L}+)?\\s+[1١][345٣٤٥][0-9٠-٩]{2}\\s*(?:هـ?)?");
    private static final Pattern TIME =
            Pattern.compile(
                    "(?:^|(?<=[\\s,،(-]))(?:الساعة|الساعه|à|at)?\\s*[0-9٠-٩]{1,2}\\s?[:.hH]\\s?[0-9٠-٩]{2}(?::[0-9٠-٩]{2})?"
                            + "\\s*(?:صباحا|صباحًا|مساء|مساءً|ص|م|[aApP]\\.?[mM]\\.?)?\\s*(?:بتوقيت"
                            + " \\S+|ت\\.?غ\\.?|GMT|UTC|CET|CEST)?(?=[\\s,،)]|$)");
    private static final Pattern PIECES =
            Pattern.compile("\\s+[-–—•·ـ/]+\\s+|\\s*[|•·]\\s*|(?<=\\p{L})\\s*/\\s*(?=\\p{L})");
    private static final Pattern BRACKETED = Pattern.compile("^(.*?)\\s*\\(([^()]{1,60})\\)\\s*$");
    private static final Pattern FROM =
            Pattern.compile("^(.+?)\\s*[,،]?\\s+(?:من|في|à|au|aux|en|in|at|from)\\s+(.+)$");
    private static final Pattern COMMA = Pattern.compile("^([^,،]+?)\\s*[,،]\\s*(.+)$");
    private static final Phrases ROLES =
            Phrases.of(
                    """
                    خاص|خاص بالصحيفة|خاص للصحيفة|مراسل|مراسلة|مراسلنا|مراسلتنا|موفد|موفدنا|موفدة
                    كاتب|كاتبة|صحافي|صحافية|صحفي|صحفية|محرر|محررة|باحث
                    envoyé spécial|envoyée spéciale|correspondant|correspondante|journaliste
                    de notre correspondant
                    staff writer|staff reporter|correspondent|reporter|editor|writer
                    political editor|special to
                    """);

    private final List<String> names = new ArrayList<>();
    private final List<String> agencies = new ArrayList<>();
    private final List<String> unknown = new ArrayList<>();
    private final Predicate<String> isName;
    private @Nullable String place;
    private @Nullable PrintedDate date;
    private boolean role;

    SignatureParts(Predicate<String> isName) {
        this.isName = isName;
    }

    Signature read(String text, boolean labelled) {
        for (String piece : PIECES.split(withoutDates(text.strip()), -1)) {
            take(strip(piece));
        }
        if (labelled && names.isEmpty() && !unknown.isEmpty()) {
            names.addAll(Names.list(unknown.removeFirst()));
        }
        boolean evident = role || date != null || !agencies.isEmpty() || !names.isEmpty();
        if (evident
                && unknown.size() == 1
                && place == null
                && Signature.canBePlace(unknown.getFirst())) {
            place = unknown.removeFirst();
        }
        return unknown.isEmpty()
                ? new Signature(
                        names, place, date, agencies, labelled || role, isDoubtful(labelled))
                : new Signature(List.of(), null, null, List.of(), false, false);
    }

    /** Days first: they may hold the same signs that stand between the pieces. */
    private String withoutDates(String text) {
        String rest = text;
        Optional<PrintedDate> found = PrintedDate.in(rest);
        for (int i = 0; i < MOST_DATES && found.isPresent(); i++) {
            PrintedDate printed = found.get();
            date = date == null ? printed : date;
            rest = rest.substring(0, printed.from()) + " - " + rest.substring(printed.to());
            found = PrintedDate.in(rest);
        }
        return HIJRI.matcher(TIME.matcher(rest).replaceAll(" ")).replaceAll(" ");
    }

    private boolean isDoubtful(boolean labelled) {
        return !labelled && !names.isEmpty() && names.stream().noneMatch(Names::isKnown);
    }

    private void take(String piece) {
        Matcher bracketed = BRACKETED.matcher(piece);
        if (bracketed.find() && Agencies.only(piece).isEmpty()) {
            takeBracketed(bracketed.group(2));
            take(strip(bracketed.group(1)));
            return;
        }
        List<String> found = Agencies.only(piece);
        if (piece.isEmpty() || DATE_LABELS.are(Folding.fold(piece))) {
            return;
        }
        if (isRole(piece)) {
            role = true;
            return;
        }
        if (!found.isEmpty()) {
            agencies.addAll(found);
        } else if (!takeNames(piece)) {
            unknown.add(piece);
        }
    }

    private void takeBracketed(String inside) {
        List<String> found = Agencies.only(inside);
        agencies.addAll(found);
        if (found.isEmpty() && Signature.canBePlace(inside) && place == null) {
            place = inside.strip();
        }
    }

    private boolean takeNames(String piece) {
        List<String> list = Names.list(piece);
        if (!list.isEmpty() && list.stream().anyMatch(isName)) {
            return names.addAll(list);
        }
        Matcher from = FROM.matcher(piece);
        if (from.find() && takeNames(from.group(1)) && Signature.canBePlace(from.group(2))) {
            place = place == null ? from.group(2).strip() : place;
            return true;
        }
        Matcher comma = COMMA.matcher(piece);
        if (comma.find() && !Names.list(comma.group(1)).isEmpty()) {
            take(comma.group(2).strip());
            return names.addAll(Names.list(comma.group(1)));
        }
        return false;
    }

    private static boolean isRole(String piece) {
        return ROLES.begin(Folding.fold(piece)) && Names.list(piece).isEmpty();
    }

    private static String strip(String text) {
        return text.replaceAll("^[\\s,،:()–—-]+|[\\s,،:–—-]+$", "");
    }
}
