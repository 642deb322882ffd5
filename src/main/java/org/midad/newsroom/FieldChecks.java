package org.midad.newsroom;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.midad.language.Letters;
import org.midad.language.Noun;
import org.midad.language.Texts;
import org.midad.people.PersonRules;
import org.midad.web.Form;
import org.midad.web.Words;

/** Reads the fields of a form and gathers everything that is wrong, so that it is told at once. */
public final class FieldChecks {
    /** What is never sent back to a browser. */
    private static final Set<String> SECRET =
            Set.of(
                    "password",
                    "old-password",
                    "factor-password",
                    "passkey-password",
                    "code",
                    "credential");

    private static final int LARGEST_NUMBER = 1_000_000;

    private final Form form;
    private final Words words;
    private final Map<String, String> problems = new LinkedHashMap<>();

    public FieldChecks(Form form, Words words) {
        this.form = form;
        this.words = words;
    }

    /** As typed. */
    public String raw(String field) {
        return form.get(field);
    }

    /** One line of at most so many letters; may be empty. */
    public String line(String field, int most) {
        String text = form.get(field).strip();
        boolean readable =
                !field.equals(form.damaged())
                        && Texts.problem(text).isEmpty()
                        && text.chars().noneMatch(c -> c == '\n' || c == '\r' || c == '\t');
        if (!readable) {
            wrong(field, "form.unreadable");
        } else if (Letters.count(text) > most) {
            wrong(field, "form.long", words.count(Noun.LETTER, most));
        }
        return text;
    }

    /** Text of many lines, at most so many letters; may be empty. */
    public String text(String field, int most) {
        String text = form.get(field).strip();
        if (field.equals(form.damaged()) || Texts.problem(text).isPresent()) {
            wrong(field, "form.unreadable.text");
        } else if (Letters.count(text) > most) {
            wrong(field, "form.long", words.count(Noun.LETTER, most));
        }
        return text;
    }

    /** One line that must say something. */
    public String needed(String field, int most) {
        String text = line(field, most);
        if (Letters.count(text) == 0) {
            wrong(field, "form.needed");
        }
        return text;
    }

    /** Lines of at most so many letters together, without blanks at their ends; may be empty. */
    public String lines(String field, int most) {
        String text = form.get(field).strip().replaceAll("[ \\t]+\n", "\n");
        if (field.equals(form.damaged()) || Texts.problem(text).isPresent()) {
            wrong(field, "form.unreadable");
        } else if (Letters.count(text) > most) {
            wrong(field, "form.long", words.count(Noun.LETTER, most));
        }
        return text;
    }

    /** An address for mail; null where it was left empty. */
    public @Nullable String email(String field) {
        String email = line(field, PersonRules.LONGEST_EMAIL);
        if (email.isEmpty()) {
            return null;
        }
        if (PersonRules.email(email).isPresent()) {
            wrong(field, "form.email");
        }
        return email;
    }

    /** A person's name, as it is printed: one line with letters in it. */
    public String person(String field) {
        String name = needed(field, PersonRules.LONGEST_NAME);
        if (PersonRules.name(name).isPresent()) {
            wrong(field, "form.needed");
        }
        return name;
    }

    /** A choice from a list; null, and told, where it is none of it. */
    public <T> @Nullable T chosen(String field, Function<String, Optional<T>> choice) {
        Optional<T> found = choice.apply(form.get(field));
        if (found.isEmpty()) {
            wrong(field, "form.choose");
        }
        return found.orElse(null);
    }

    /** A constant by its name in the form. */
    public <E extends Enum<E>> @Nullable E constant(String field, Class<E> type) {
        return chosen(
                field,
                name -> {
                    for (E value : type.getEnumConstants()) {
                        if (value.name().equals(name)) {
                            return Optional.of(value);
                        }
                    }
                    return Optional.empty();
                });
    }

    /** A whole number in digits of any script, grouped or not; or nothing. */
    public OptionalInt number(String field) {
        int number = 0;
        String text = form.get(field).replaceAll("[\\s٬,.\u202F]", "");
        for (int i = 0; i < text.length(); i++) {
            int digit = Character.digit(text.charAt(i), 10);
            number = number * 10 + digit;
            if (digit < 0 || number > LARGEST_NUMBER) {
                return OptionalInt.empty();
            }
        }
        return text.isEmpty() ? OptionalInt.empty() : OptionalInt.of(number);
    }

    /** Tells what is wrong with a field; what was told first stands. */
    public void wrong(String field, String key, Object... arguments) {
        problems.putIfAbsent(field, words.say(key, arguments));
    }

    /** Whether everything was right so far. */
    public boolean sound() {
        return problems.isEmpty();
    }

    /** Everything that was typed, passwords aside, with what is wrong. */
    public Typed typed() {
        Map<String, String> fields = new HashMap<>(form.fields());
        fields.keySet().removeAll(SECRET);
        return new Typed(fields, problems);
    }
}
