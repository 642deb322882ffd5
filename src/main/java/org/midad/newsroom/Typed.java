package org.midad.newsroom;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What stands in a form: what is set or was typed, and what is wrong with which field.
 *
 * @param fields by name
 * @param problems sentences, by the name of the field, in the order of the form
 * @param meanwhile what somebody else saved since the form was made; null for nothing
 */
public record Typed(
        Map<String, String> fields, Map<String, String> problems, @Nullable Meanwhile meanwhile) {
    private static final Pattern ROW = Pattern.compile("-([a-z0-9]+)-");

    /** What stands in a form that nobody else has outdated. */
    public Typed(Map<String, String> fields, Map<String, String> problems) {
        this(fields, problems, null);
    }

    /** What is set, with nothing wrong, and the mark of it. */
    public static Typed of(Map<String, String> fields) {
        Map<String, String> marked = new HashMap<>(fields);
        marked.put(Meanwhile.FIELD, Meanwhile.mark(fields));
        return new Typed(marked, Map.of());
    }

    /** The same, made anew after what somebody else saved: sent again it replaces that. */
    Typed after(Meanwhile other, String mark) {
        Map<String, String> marked = new HashMap<>(fields);
        marked.put(Meanwhile.FIELD, mark);
        return new Typed(marked, problems, other);
    }

    /** The HTTP status of the page that shows it. */
    public int status() {
        return meanwhile != null ? 409 : sound() ? 200 : 422;
    }

    /** The text of a field; empty where there is none. */
    public String value(String field) {
        return fields.getOrDefault(field, "");
    }

    /** What is wrong with a field; null where nothing is. */
    public @Nullable String problem(String field) {
        return problems.get(field);
    }

    /**
     * What kind of field this is, for its label before a sentence: {@code section-3-name} is a
     * {@code section-name}, {@code rule-hate-text} a {@code rule-text}.
     */
    public static String kind(String field) {
        return ROW.matcher(field).replaceFirst("-");
    }

    /** The number of the row that the field stands in; 0 for none. */
    public static int row(String field) {
        Matcher row = ROW.matcher(field);
        String word = row.find() ? row.group(1) : "";
        return word.chars().allMatch(Character::isDigit) && !word.isEmpty()
                ? Integer.parseInt(word)
                : 0;
    }

    /** Whether everything can be taken. */
    public boolean sound() {
        return problems.isEmpty();
    }
}
