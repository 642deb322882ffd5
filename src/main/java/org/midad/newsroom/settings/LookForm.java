package org.midad.newsroom.settings;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.midad.edition.Colour;
import org.midad.edition.Edition;
import org.midad.edition.Ground;
import org.midad.edition.HouseColours;
import org.midad.edition.Imprint;
import org.midad.edition.Look;
import org.midad.language.Numerals;
import org.midad.newsroom.FieldChecks;
import org.midad.newsroom.Typed;
import org.midad.web.Words;

/** The form of the paper's colours and of what its foot says. */
public final class LookForm {
    private static final int LONGEST_LINE = 80;
    private static final int LONGEST_ADDRESS = 200;
    private static final int LONGEST_PHONE = 40;
    private static final int LONGEST_MAIL = 254;
    private static final int LEAST_DIGITS = 3;
    private static final Pattern PHONE = Pattern.compile("\\+?[\\p{Nd} ()/.\u00a0-]*");

    /** What may stand after {@code mailto:} without meaning more than an address. */
    private static final Pattern MAIL =
            Pattern.compile("[A-Za-z0-9._+-]+@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+");

    private LookForm() {}

    /**
     * Name of a field that is there for each ground. {@code house} is the colour as letters, {@code
     * pick} the browser's own field for colours, {@code before} what both showed when the page was
     * made, {@code use} the button that takes the colour offered.
     */
    public static String field(String part, Ground ground) {
        return part + "-" + ground.code();
    }

    static Typed filled(Edition edition) {
        Look look = edition.look();
        Map<String, String> fields = new HashMap<>();
        for (Ground ground : Ground.values()) {
            put(fields, ground, look.colours().on(ground).hex());
        }
        fields.put("licence", look.imprint().licence());
        fields.put("editor", look.imprint().editor());
        fields.put("publisher", look.imprint().publisher());
        fields.put("address", look.imprint().address());
        fields.put("phone", look.imprint().phone());
        fields.put("mail", look.imprint().mail());
        return Typed.of(fields);
    }

    private static void put(Map<String, String> fields, Ground ground, String colour) {
        fields.put(field("house", ground), colour);
        fields.put(field("before", ground), colour);
        fields.put(
                field("pick", ground),
                Colour.read(colour).orElse(HouseColours.PETROL.on(ground)).hex());
    }

    /** The same form with what was typed and what is wrong with it. */
    static Typed again(FieldChecks checks) {
        Typed typed = checks.typed();
        Map<String, String> fields = new HashMap<>(typed.fields());
        for (Ground ground : Ground.values()) {
            put(fields, ground, wanted(checks, ground));
        }
        return new Typed(fields, typed.problems());
    }

    /** What the form asks for. */
    record Wanted(HouseColours colours, Imprint imprint) {}

    /** What the form asks for, if everything in it is right. */
    static Optional<Wanted> read(FieldChecks checks, Edition edition, Words words) {
        Colour light = colour(checks, Ground.LIGHT, edition, words);
        Colour dark = colour(checks, Ground.DARK, edition, words);
        Imprint imprint =
                new Imprint(
                        checks.line("licence", LONGEST_LINE),
                        checks.line("editor", LONGEST_LINE),
                        checks.line("publisher", LONGEST_LINE),
                        checks.line("address", LONGEST_ADDRESS),
                        checks.line("phone", LONGEST_PHONE),
                        checks.line("mail", LONGEST_MAIL));
        if (!imprint.phone().isEmpty()
                && (!PHONE.matcher(imprint.phone()).matches()
                        || imprint.dialled().length() < LEAST_DIGITS)) {
            checks.wrong("phone", "form.phone");
        }
        if (!imprint.mail().isEmpty() && !MAIL.matcher(imprint.mail()).matches()) {
            checks.wrong("mail", "form.email");
        }
        return checks.sound()
                ? Optional.of(new Wanted(new HouseColours(light, dark), imprint))
                : Optional.empty();
    }

    /** The colour that is meant; an emptied field means Midad's own. */
    private static Colour colour(FieldChecks checks, Ground ground, Edition edition, Words words) {
        String wanted = wanted(checks, ground);
        Colour usual = HouseColours.PETROL.on(ground);
        if (wanted.isEmpty()) {
            return usual;
        }
        Optional<Colour> colour = Colour.read(wanted);
        if (colour.isEmpty()) {
            checks.wrong(field("house", ground), "form.colour", isolated(usual));
            return usual;
        }
        if (!ground.carries(colour.get())) {
            checks.wrong(
                    field("house", ground),
                    "form.contrast." + ground.code(),
                    ratio(ground.contrast(colour.get()), edition, words),
                    ratio(Ground.LEAST, edition, words),
                    isolated(ground.nearest(colour.get())));
        }
        return colour.get();
    }

    /**
     * Without scripts the two fields do not know of each other: the one that was changed counts.
     */
    private static String wanted(FieldChecks checks, Ground ground) {
        String use = checks.raw(field("use", ground));
        if (!use.isEmpty()) {
            return use;
        }
        String letters = checks.raw(field("house", ground)).strip();
        String before = checks.raw(field("before", ground)).strip();
        String picked = checks.raw(field("pick", ground)).strip();
        boolean lettersStand = letters.equals(before) && Colour.read(before).isPresent();
        return lettersStand && !picked.isEmpty() && !picked.equalsIgnoreCase(before)
                ? picked
                : letters;
    }

    /**
     * A colour that can be read instead of the one that was refused; null where none is offered.
     */
    public static @Nullable String offered(Typed typed, Ground ground) {
        String field = field("house", ground);
        return typed.problem(field) == null
                ? null
                : Colour.read(typed.value(field))
                        .map(colour -> ground.nearest(colour).hex())
                        .orElse(null);
    }

    /** In an Arabic line the sign before the digits would stand on the wrong side. */
    private static String isolated(Colour colour) {
        return "\u2066" + colour.hex() + "\u2069";
    }

    /** Rounded down, so that what is too little never looks like enough. */
    private static String ratio(double ratio, Edition edition, Words words) {
        int hundredths = (int) Math.floor(ratio * 100 + 1e-9);
        String sign =
                edition.numerals() == Numerals.ARABIC
                        ? "٫"
                        : String.valueOf(edition.country().decimal());
        return words.number(hundredths / 100)
                + sign
                + words.number(hundredths / 10 % 10)
                + words.number(hundredths % 10);
    }
}
