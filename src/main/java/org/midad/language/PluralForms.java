package org.midad.language;

/** The forms of each noun; {@code #} is the number. */
final class PluralForms {
    private PluralForms() {}

    /**
     * The Arabic forms, by the plural categories of CLDR.
     *
     * @param many 11 to 99 and the hundreds that end so: accusative singular
     * @param other 100, 101, 102, 1000 …: genitive singular, as newspapers print
     */
    record Arabic(String zero, String one, String two, String few, String many, String other) {
        /** Categories of {@code ar}: few is 3 to 10, many 11 to 99, both modulo 100. */
        String of(long count) {
            if (count == 0) {
                return zero;
            }
            if (count == 1) {
                return one;
            }
            if (count == 2) {
                return two;
            }
            long rest = count % 100;
            if (rest >= 3 && rest <= 10) {
                return few;
            }
            return rest >= 11 ? many : other;
        }
    }

    /** Forms of a language with singular and plural. */
    record European(String zero, String one, String other) {}

    static Arabic arabic(Noun noun) {
        return switch (noun) {
            case COMMENT -> masculine("تعليق", "تعليقات");
            case NEW_COMMENT ->
                    new Arabic(
                            "لا توجد تعليقات جديدة",
                            "تعليق جديد",
                            "تعليقان جديدان",
                            "# تعليقات جديدة",
                            "# تعليقًا جديدًا",
                            "# تعليق جديد");
            case REPLY -> masculine("رد", "ردود");
            case ARTICLE -> masculine("مقال", "مقالات");
            case VIEW -> feminine("مشاهدة", "مشاهدات");
            case READER ->
                    new Arabic(
                            "لا يوجد قراء", "قارئ واحد", "قارئان", "# قراء", "# قارئًا", "# قارئ");
            case RECOMMENDATION -> masculine("تأييد", "تأييدات");
            case RESULT -> feminine("نتيجة", "نتائج");
            case PICTURE -> feminine("صورة", "صور");
            case LETTER -> masculine("حرف", "أحرف");
            case READING_MINUTE -> reading();
            case SECOND_AGO -> ago("الآن", "ثانية واحدة", "ثانيتين", "ثوانٍ", "ثانية", "ثانية");
            case MINUTE_AGO -> ago("الآن", "دقيقة واحدة", "دقيقتين", "دقائق", "دقيقة", "دقيقة");
            case HOUR_AGO -> ago("الآن", "ساعة واحدة", "ساعتين", "ساعات", "ساعة", "ساعة");
            case DAY_AGO -> ago("اليوم", "يوم واحد", "يومين", "أيام", "يومًا", "يوم");
            case WEEK_AGO ->
                    ago("هذا الأسبوع", "أسبوع واحد", "أسبوعين", "أسابيع", "أسبوعًا", "أسبوع");
            case MONTH_AGO -> ago("هذا الشهر", "شهر واحد", "شهرين", "أشهر", "شهرًا", "شهر");
            case YEAR_AGO -> ago("هذه السنة", "سنة واحدة", "سنتين", "سنوات", "سنة", "سنة");
        };
    }

    static European french(Noun noun) {
        return switch (noun) {
            case COMMENT -> counted("aucun", "commentaire");
            case NEW_COMMENT ->
                    new European(
                            "aucun nouveau commentaire",
                            "# nouveau commentaire",
                            "# nouveaux commentaires");
            case REPLY -> counted("aucune", "réponse");
            case ARTICLE -> counted("aucun", "article");
            case VIEW -> counted("aucune", "vue");
            case READER -> counted("aucun", "lecteur");
            case RECOMMENDATION -> counted("aucune", "recommandation");
            case RESULT -> counted("aucun", "résultat");
            case PICTURE -> counted("aucune", "photo");
            case LETTER -> counted("aucune", "lettre");
            case READING_MINUTE ->
                    new European(
                            "moins d’une minute de lecture",
                            "# minute de lecture",
                            "# minutes de lecture");
            case SECOND_AGO -> new European("à l’instant", "il y a # seconde", "il y a # secondes");
            case MINUTE_AGO -> new European("à l’instant", "il y a # minute", "il y a # minutes");
            case HOUR_AGO -> new European("à l’instant", "il y a # heure", "il y a # heures");
            case DAY_AGO -> new European("aujourd’hui", "il y a # jour", "il y a # jours");
            case WEEK_AGO -> new European("cette semaine", "il y a # semaine", "il y a # semaines");
            case MONTH_AGO -> new European("ce mois-ci", "il y a # mois", "il y a # mois");
            case YEAR_AGO -> new European("cette année", "il y a # an", "il y a # ans");
        };
    }

    static European english(Noun noun) {
        return switch (noun) {
            case COMMENT -> counted("no", "comment", "comments");
            case NEW_COMMENT -> counted("no", "new comment", "new comments");
            case REPLY -> counted("no", "reply", "replies");
            case ARTICLE -> counted("no", "article", "articles");
            case VIEW -> counted("no", "view", "views");
            case READER -> counted("no", "reader", "readers");
            case RECOMMENDATION -> counted("no", "recommendation", "recommendations");
            case RESULT -> counted("no", "result", "results");
            case PICTURE -> counted("no", "picture", "pictures");
            case LETTER -> counted("no", "letter", "letters");
            case READING_MINUTE ->
                    new European("less than a minute to read", "# minute read", "# minutes read");
            case SECOND_AGO -> new European("now", "# second ago", "# seconds ago");
            case MINUTE_AGO -> new European("now", "# minute ago", "# minutes ago");
            case HOUR_AGO -> new European("now", "# hour ago", "# hours ago");
            case DAY_AGO -> new European("today", "# day ago", "# days ago");
            case WEEK_AGO -> new European("this week", "# week ago", "# weeks ago");
            case MONTH_AGO -> new European("this month", "# month ago", "# months ago");
            case YEAR_AGO -> new European("this year", "# year ago", "# years ago");
        };
    }

    private static Arabic masculine(String noun, String plural) {
        return new Arabic(
                "لا توجد " + plural,
                noun + " واحد",
                noun + "ان",
                "# " + plural,
                "# " + noun + "ًا",
                "# " + noun);
    }

    /** Nouns in taa marbuta: no alef in the accusative. */
    private static Arabic feminine(String noun, String plural) {
        String dual = noun.substring(0, noun.length() - 1) + "تان";
        String counted = "# " + noun;
        return new Arabic(
                "لا توجد " + plural, noun + " واحدة", dual, "# " + plural, counted, counted);
    }

    private static Arabic reading() {
        return new Arabic(
                "أقل من دقيقة للقراءة",
                "دقيقة واحدة للقراءة",
                "دقيقتان للقراءة",
                "# دقائق للقراءة",
                "# دقيقة للقراءة",
                "# دقيقة للقراءة");
    }

    private static Arabic ago(
            String zero, String one, String two, String few, String many, String other) {
        return new Arabic(
                zero,
                "قبل " + one,
                "قبل " + two,
                "قبل # " + few,
                "قبل # " + many,
                "قبل # " + other);
    }

    private static European counted(String none, String noun) {
        return counted(none, noun, noun + "s");
    }

    private static European counted(String none, String noun, String plural) {
        // French sets the noun after "aucun" in the singular, English after "no" in the plural.
        String zero = none.equals("no") ? none + " " + plural : none + " " + noun;
        return new European(zero, "# " + noun, "# " + plural);
    }
}
