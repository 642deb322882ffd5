package org.midad.mail;

import java.net.IDN;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An address that mail can be sent to, in ASCII: a text with a line end, a space, a comma or a
 * bracket is none, so that nothing can be added to a header.
 */
public record MailAddress(String value) {
    /** RFC 5321, 4.5.3.1.3. */
    private static final int LONGEST = 254;

    private static final String LOCAL = "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+";
    private static final String LABEL = "[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?";
    private static final Pattern FORM =
            Pattern.compile(
                    "(?=.{1,64}@)"
                            + LOCAL
                            + "(?:\\."
                            + LOCAL
                            + ")*@"
                            + LABEL
                            + "(?:\\."
                            + LABEL
                            + ")*");

    /**
     * An address whose form is right.
     *
     * @throws IllegalArgumentException for any other text
     */
    public MailAddress {
        if (value.length() > LONGEST || !FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("this is no mail address");
        }
    }

    /** The address that a person wrote; a domain in other letters is turned into its ASCII form. */
    public static Optional<MailAddress> read(String text) {
        String address = text.strip();
        int at = address.lastIndexOf('@');
        if (at < 1) {
            return Optional.empty();
        }
        try {
            String domain = IDN.toASCII(address.substring(at + 1), IDN.USE_STD3_ASCII_RULES);
            return Optional.of(new MailAddress(address.substring(0, at + 1) + domain));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** What stands behind the @. */
    public String domain() {
        return value.substring(value.lastIndexOf('@') + 1);
    }

    @Override
    public String toString() {
        return value;
    }
}
