package org.midad.newsroom.settings;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.midad.edition.Sharing;
import org.midad.edition.Verifier;
import org.midad.newsroom.FieldChecks;
import org.midad.newsroom.Typed;
import org.midad.syndication.AdsTxt;
import org.midad.syndication.RobotsFile;
import org.midad.web.Words;

/** The form of what search engines and advertisers read of the paper. */
public final class SharingForm {
    /** A whole tag with its attributes. */
    private static final int LONGEST_TAG = 500;

    private static final Pattern TAG = Pattern.compile("<meta\\s[^<>]*>", Pattern.CASE_INSENSITIVE);

    private static final Pattern ATTRIBUTE =
            Pattern.compile("([A-Za-z-]+)\\s*=\\s*(\"[^\"]*\"|'[^']*'|[^\\s\"'<>]+)");

    private static final int LONGEST_ROBOTS = 8_000;
    private static final int LONGEST_ADS_TXT = 16_000;

    /** Wrong lines that are told at once. */
    private static final int TOLD = 5;

    private SharingForm() {}

    /** Name of the field of this service. */
    public static String field(Verifier verifier) {
        return verifier.name().toLowerCase(Locale.ROOT);
    }

    static Typed filled(Sharing.Discovery discovery) {
        Map<String, String> fields = new HashMap<>();
        for (Verifier verifier : Verifier.values()) {
            fields.put(field(verifier), discovery.verified().getOrDefault(verifier, ""));
        }
        fields.put("robots", discovery.robots());
        fields.put("training", discovery.training().name());
        fields.put("adstxt", discovery.adsTxt());
        return Typed.of(fields);
    }

    /** What the form asks for, if everything in it is right. */
    static Optional<Sharing.Discovery> read(FieldChecks checks, Words words) {
        Map<Verifier, String> verified = new EnumMap<>(Verifier.class);
        for (Verifier verifier : Verifier.values()) {
            String token = token(checks, verifier);
            if (!token.isEmpty()) {
                verified.put(verifier, token);
            }
        }
        String robots = checks.lines("robots", LONGEST_ROBOTS);
        List<RobotsFile.Fault> closed = RobotsFile.faults(robots);
        if (!closed.isEmpty()) {
            String told =
                    closed.stream()
                            .limit(TOLD)
                            .map(fault -> line(words, "form.robots." + fault.why(), fault.line()))
                            .collect(Collectors.joining(" "));
            checks.wrong("robots", "form.lines", told);
        }
        Sharing.@Nullable Training training = checks.constant("training", Sharing.Training.class);
        String adsTxt = checks.lines("adstxt", LONGEST_ADS_TXT);
        List<AdsTxt.Fault> sellers = AdsTxt.faults(adsTxt);
        if (!sellers.isEmpty()) {
            String told =
                    sellers.stream()
                            .limit(TOLD)
                            .map(fault -> line(words, "form.adstxt." + fault.why(), fault.line()))
                            .collect(Collectors.joining(" "));
            checks.wrong("adstxt", "form.lines", told);
        }
        return checks.sound() && training != null
                ? Optional.of(new Sharing.Discovery(verified, robots, training, adsTxt))
                : Optional.empty();
    }

    private static String line(Words words, String key, int line) {
        return words.say(key, words.number(line));
    }

    /** The token alone, whether it was pasted so or in its tag; nothing else is kept. */
    private static String token(FieldChecks checks, Verifier verifier) {
        String field = field(verifier);
        String text = checks.line(field, LONGEST_TAG);
        if (text.isEmpty()) {
            return "";
        }
        String token = text;
        if (text.startsWith("<")) {
            if (!attribute(text, "name").equalsIgnoreCase(verifier.meta())) {
                checks.wrong(field, "form.verify.other", verifier.brand(), verifier.meta());
                return "";
            }
            token = attribute(text, "content").strip();
        }
        if (!verifier.gives(token)) {
            checks.wrong(field, "form.verify", verifier.brand());
        }
        return token;
    }

    /** The value of an attribute of a {@code meta} tag; empty where it is none or has none. */
    private static String attribute(String tag, String name) {
        if (!TAG.matcher(tag).matches()) {
            return "";
        }
        Matcher attributes = ATTRIBUTE.matcher(tag);
        while (attributes.find()) {
            if (attributes.group(1).equalsIgnoreCase(name)) {
                String value = attributes.group(2);
                return value.matches("[\"'].*") ? value.substring(1, value.length() - 1) : value;
            }
        }
        return "";
    }
}
