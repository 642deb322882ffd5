package org.midad.edition;

import java.util.stream.Stream;

/**
 * Who answers for the paper, as its foot prints it; each part is empty where it is not printed.
 *
 * @param licence number under which the state lists the paper
 * @param editor who answers for what it prints
 */
public record Imprint(
        String licence,
        String editor,
        String publisher,
        String address,
        String phone,
        String mail) {
    /** Nothing is printed. */
    public static final Imprint NONE = new Imprint("", "", "", "", "", "");

    /** Whether there is nothing to print. */
    public boolean isEmpty() {
        return Stream.of(licence, editor, publisher, address, phone, mail)
                .allMatch(String::isEmpty);
    }

    /** The number as telephones dial it: ASCII digits, after a plus if it has one. */
    public String dialled() {
        StringBuilder digits = new StringBuilder(phone.strip().startsWith("+") ? "+" : "");
        phone.codePoints()
                .filter(Character::isDigit)
                .forEach(c -> digits.append(Character.digit(c, 10)));
        return digits.toString();
    }
}
