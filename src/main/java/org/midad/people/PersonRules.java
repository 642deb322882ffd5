package org.midad.people;

import java.util.Optional;
import java.util.regex.Pattern;
import org.midad.language.Folding;
import org.midad.language.Letters;
import org.midad.language.Texts;

/** What a name and an address of the staff may be, whether typed in a form or a command. */
public final class PersonRules {
    /** More letters fit no byline. */
    public static final int LONGEST_NAME = 60;

    /** RFC 5321. */
    public static final int LONGEST_EMAIL = 254;

    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s.]+");

    private PersonRules() {}

    /** What is wrong with a text of one line. */
    public enum Fault {
        /** It says nothing. */
        EMPTY,
        /** It has line ends, or is no sound text. */
        UNREADABLE,
        /** It has too many letters. */
        LONG,
        /** It has not the form that is asked for. */
        FORM
    }

    /** What is wrong with a name, as it is printed: one line with letters in it. */
    public static Optional<Fault> name(String name) {
        return line(name, LONGEST_NAME)
                .or(
                        () ->
                                Folding.fold(name).isBlank()
                                        ? Optional.of(Fault.EMPTY)
                                        : Optional.empty());
    }

    /** What is wrong with an address for mail. */
    public static Optional<Fault> email(String email) {
        return line(email, LONGEST_EMAIL)
                .or(
                        () ->
                                EMAIL.matcher(email).matches()
                                        ? Optional.empty()
                                        : Optional.of(Fault.FORM));
    }

    /** Whether a line can be read and has at most so many letters. */
    public static Optional<Fault> line(String text, int most) {
        boolean broken = text.chars().anyMatch(c -> c == '\n' || c == '\r' || c == '\t');
        if (broken || Texts.problem(text).isPresent()) {
            return Optional.of(Fault.UNREADABLE);
        }
        return Letters.count(text) > most ? Optional.of(Fault.LONG) : Optional.empty();
    }
}
