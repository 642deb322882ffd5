package org.midad.newsroom.settings;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.midad.edition.CallOut;
import org.midad.edition.Edition;
import org.midad.edition.Editions;
import org.midad.language.Country;
import org.midad.language.Numerals;
import org.midad.language.Tanween;
import org.midad.language.Zones;
import org.midad.newsroom.FieldChecks;
import org.midad.newsroom.Typed;

/** The form of the paper's name, place, print and call-outs. */
public final class PaperForm {
    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_LINE = 120;
    private static final int LONGEST_ADDRESS = 300;
    private static final int MOST_CALL_OUTS = 6;

    /** A page of ours, or of the web; never a script. */
    private static final Pattern ADDRESS =
            Pattern.compile("(https?://[^\\s\"<>]+|/([^/\\s\"<>][^\\s\"<>]*)?)");

    private PaperForm() {}

    /** Name of a field of the call-out with this number, which begins at 1. */
    public static String field(int row, String part) {
        return "callout-" + row + "-" + part;
    }

    /** How many call-outs the form has room for. */
    public static int rows(Typed typed) {
        int rows = 0;
        while (rows < MOST_CALL_OUTS && typed.fields().containsKey(field(rows + 1, "text"))) {
            rows++;
        }
        return rows;
    }

    static Typed filled(Edition edition) {
        Map<String, String> fields = new HashMap<>();
        fields.put("language", edition.language());
        fields.put("name", edition.name());
        fields.put("motto", edition.motto());
        fields.put("country", edition.country().iso());
        fields.put("zone", edition.zone().getId());
        fields.put("digits", edition.numerals().name());
        fields.put("tanween", edition.tanween().name());
        int row = 1;
        for (CallOut callOut : edition.callOuts()) {
            fields.put(field(row, "text"), callOut.text());
            fields.put(field(row, "address"), callOut.address());
            row++;
        }
        fields.putIfAbsent(field(row, "text"), "");
        fields.putIfAbsent(field(row + 1, "text"), "");
        return Typed.of(fields);
    }

    /** What the form asks for, if everything in it is right. */
    static Optional<Editions.Profile> read(FieldChecks checks) {
        @Nullable String language =
                checks.chosen(
                        "language",
                        code -> Editions.LANGUAGES.stream().filter(code::equals).findFirst());
        String name = checks.needed("name", LONGEST_NAME);
        String motto = checks.line("motto", LONGEST_LINE);
        @Nullable Country country = checks.chosen("country", PaperForm::country);
        @Nullable ZoneId zone = checks.chosen("zone", Zones::of);
        @Nullable Numerals digits = checks.constant("digits", Numerals.class);
        @Nullable Tanween tanween = checks.constant("tanween", Tanween.class);
        List<CallOut> callOuts = callOuts(checks);
        if (!checks.sound()
                || language == null
                || country == null
                || zone == null
                || digits == null
                || tanween == null) {
            return Optional.empty();
        }
        return Optional.of(
                new Editions.Profile(
                        language, name, motto, country, zone, digits, tanween, callOuts));
    }

    /** The country profile with this code. */
    public static Optional<Country> country(String iso) {
        return Country.all().stream().filter(country -> country.iso().equals(iso)).findFirst();
    }

    private static List<CallOut> callOuts(FieldChecks checks) {
        List<CallOut> callOuts = new ArrayList<>();
        for (int row = 1; row <= rows(checks.typed()); row++) {
            String text = checks.line(field(row, "text"), LONGEST_LINE);
            String address = checks.line(field(row, "address"), LONGEST_ADDRESS);
            if (text.isEmpty() && address.isEmpty()) {
                continue;
            }
            if (text.isEmpty()) {
                checks.wrong(field(row, "text"), "form.needed");
            }
            if (!ADDRESS.matcher(address).matches()) {
                checks.wrong(field(row, "address"), "form.address");
            }
            callOuts.add(new CallOut(text, address));
        }
        return callOuts;
    }
}
