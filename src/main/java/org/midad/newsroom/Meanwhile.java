package org.midad.newsroom;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What somebody else saved while a form was being filled in.
 *
 * <p>A form carries a mark of the settings that it was made from. A save whose mark is no longer
 * that of what stands shows both, and only then replaces it, knowingly.
 *
 * @param by who changed these settings last; empty where nobody knows
 * @param standing what stands now in the fields that differ from what was typed
 */
public record Meanwhile(String by, List<Differing> standing) {
    /** Name of the hidden field that carries the mark. */
    public static final String FIELD = "made-from";

    /** Parts that follow from another field or that nobody sees. */
    private static final Set<String> UNSEEN =
            Set.of("before-light", "before-dark", "pick-light", "pick-dark", "section-id");

    /** Where the values of a choice are called something, by the field. */
    private static final Map<String, String> CHOICES =
            Map.of(
                    "language", "settings.language.",
                    "digits", "settings.digits.",
                    "tanween", "settings.tanween.",
                    "mode", "settings.mode.",
                    "training", "settings.training.",
                    "shows", "settings.ads.",
                    "encryption", "settings.mail.encryption.");

    /** Boxes of a list: one is sent only where it is ticked. */
    private static final Pattern BOX = Pattern.compile("(in|strict)-[0-9a-z]+");

    public Meanwhile {
        standing = List.copyOf(standing);
    }

    /**
     * A field in which what stands is not what was typed.
     *
     * @param field its name in the form; of a list of boxes what all their names begin with
     * @param value as the form would carry it; empty for nothing
     */
    public record Differing(String field, String value) {
        /** The key of the field's name. */
        public String label() {
            String kind = Typed.kind(field);
            return "form.field." + (kind.endsWith("-order") ? "order" : kind);
        }

        /** The key of what the value is called; null where it is a text. */
        public @Nullable String key() {
            String choice = CHOICES.get(field);
            return choice == null ? null : choice + value;
        }
    }

    /** The mark of a form's fields: the same for the same settings, whatever the digits. */
    static String mark(Map<String, String> fields) {
        StringBuilder text = new StringBuilder();
        new TreeMap<>(fields)
                .forEach(
                        (name, value) -> {
                            if (!name.equals(FIELD) && !value.isEmpty()) {
                                String plain = plain(value);
                                text.append(name).append(':').append(plain.length()).append(':');
                                text.append(plain).append('\n');
                            }
                        });
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256")
                            .digest(text.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The fields that the form sent and whose values differ; in the order of their names. */
    static List<Differing> differing(Map<String, String> typed, Map<String, String> now) {
        Set<String> names = new TreeSet<>(now.keySet());
        typed.keySet().stream().filter(name -> BOX.matcher(name).matches()).forEach(names::add);
        Map<String, Differing> differing = new LinkedHashMap<>();
        for (String name : names) {
            Matcher box = BOX.matcher(name);
            String shown = box.matches() ? box.group(1) : name;
            boolean sent = box.matches() || typed.containsKey(name);
            String standing = plain(now.getOrDefault(name, ""));
            boolean same = standing.equals(plain(typed.getOrDefault(name, "")));
            if (sent && !same && !name.equals(FIELD) && !UNSEEN.contains(Typed.kind(name))) {
                differing.put(shown, new Differing(shown, now.getOrDefault(shown, "")));
            }
        }
        return List.copyOf(differing.values());
    }

    /** Numbers are shown in the paper's digits, which may have changed as well. */
    private static String plain(String value) {
        String text = value.strip();
        if (text.isEmpty() || !text.codePoints().allMatch(Character::isDigit)) {
            return text;
        }
        StringBuilder digits = new StringBuilder();
        text.codePoints().forEach(c -> digits.append(Character.digit(c, 10)));
        return digits.toString();
    }
}
