package org.midad.operations.bench;

import java.util.SplittableRandom;

/** What invented readers say: the same in every run, and nobody's words. */
final class Sayings {
    private static final String[] WORDS =
            ("الخبر مهم جدا لكن السؤال هو من يتحمل المسؤولية بعد كل هذه السنوات وأين ذهبت الوعود التي"
                            + " سمعناها قبل الانتخابات يا جماعة الناس تعبت والأسعار ترتفع كل يوم"
                            + " والراتب على حاله شكرا للكاتب على المقال الجميل أتمنى أن يقرأه كل"
                            + " مسؤول في البلد والله الواحد صار ما يعرف شو بده يعمل المدارس"
                            + " والمستشفيات والطرق تحتاج إلى عناية حقيقية وليس إلى صور وتصريحات"
                            + " في رأيي الحل يبدأ من التعليم ثم العمل ثم القانون على الجميع بلا"
                            + " استثناء تحية من القلب إلى أهل المدينة القديمة وأسواقها وبحرها")
                    .split(" ");
    private static final String[] NAMES = {
        "أبو سليم",
        "سلمى",
        "علي",
        "مواطن",
        "قارئ من بيروت",
        "هدى",
        "Karim",
        "أم خالد",
        "متابع",
        "نور"
    };

    /** What careless programs break: marks, joiners, line ends, quotes, blanks, both directions. */
    private static final String[] ODD = {
        "شكراً 👩‍👩‍👧‍👦 ومبروك 🇱🇧🎉",
        "مُحَمَّدٌ ﷺ — كَلِمَةٌ مُشَكَّلَةٌ",
        "e\u0301te\u0301 et été: pas la même chose",
        "سطر أول\nسطر ثان\n\nسطر رابع",
        "سطر أول\r\nسطر ثان بنهاية ويندوز\r\n",
        "  مسافات في الطرفين\t ",
        "قال: \"ا'قتباس\" \\n ليست نهاية سطر \\",
        "<b>ليس وسمًا</b> &amp; <!-- ولا هذا -->",
        "l''économie va mieux, je n''en crois rien",
        "مي\u200cخواهم و\u200dوصل و\u200fعلامة",
        "𝒜 𐎠 𞤀 خارج المستوى الأول",
        "ق\u0654 ٱلْقُرْآن ۞ ﴿﴾ ﻻ ﷲ",
        "١٢٣ 123 ۱۲۳ %d %s ${x} {{y}} \u00a0",
        "% ; -- ' OR 1=1; drop table comment; --"
    };

    private Sayings() {}

    /** A comment of usual length, 60 to 400 letters. */
    static String text(long number) {
        SplittableRandom random = new SplittableRandom(number);
        StringBuilder text = new StringBuilder();
        int words = random.nextInt(12, 75);
        for (int i = 0; i < words; i++) {
            text.append(i == 0 ? "" : i % 17 == 0 ? "، " : " ")
                    .append(WORDS[random.nextInt(WORDS.length)]);
        }
        return text.append('.').toString();
    }

    /** A comment that is hard to keep byte for byte, unlike all others by {@code mark}. */
    static String odd(int number, String mark) {
        return ODD[number % ODD.length] + " " + mark + " " + ODD[number * 5 % ODD.length];
    }

    static String name(long number) {
        return NAMES[(int) (number % NAMES.length)];
    }
}
