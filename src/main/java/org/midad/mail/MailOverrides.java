package org.midad.mail;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.midad.platform.Refusal;

/**
 * What the operator fixed in {@code midad.yaml} or the environment; it stands above what the
 * settings screen says.
 */
public final class MailOverrides {
    /** Names of the settings. */
    public static final String HOST = "mail.host";

    public static final String PORT = "mail.port";
    public static final String ENCRYPTION = "mail.encryption";
    public static final String USER = "mail.user";
    public static final String PASSWORD = "mail.password";
    public static final String FROM = "mail.from";
    public static final String FROM_NAME = "mail.from-name";

    /** All of them. */
    public static final List<String> NAMES =
            List.of(HOST, PORT, ENCRYPTION, USER, PASSWORD, FROM, FROM_NAME);

    private static final int LARGEST_PORT = 65_535;

    private final Map<String, String> values = new HashMap<>();

    /**
     * What is set; empty values set nothing.
     *
     * @throws Refusal for a value that cannot be meant
     */
    public MailOverrides(Map<String, String> settings) {
        for (String name : NAMES) {
            String value = settings.getOrDefault(name, "").strip();
            if (!value.isEmpty()) {
                values.put(name, value);
            }
        }
        port();
        encryption();
        get(FROM).ifPresent(MailOverrides::address);
        for (String name : List.of(HOST, USER, FROM_NAME)) {
            if (get(name)
                    .filter(value -> value.chars().anyMatch(Character::isISOControl))
                    .isPresent()) {
                throw new Refusal(name + " is one line without control characters.");
            }
        }
    }

    /** Nothing is fixed. */
    public static MailOverrides none() {
        return new MailOverrides(Map.of());
    }

    /** The value of this setting, if it is fixed. */
    public Optional<String> get(String name) {
        return Optional.ofNullable(values.get(name));
    }

    Optional<Integer> port() {
        return get(PORT)
                .map(
                        text -> {
                            if (!text.matches("[0-9]{1,5}")
                                    || Integer.parseInt(text) < 1
                                    || Integer.parseInt(text) > LARGEST_PORT) {
                                throw new Refusal(PORT + " is a number such as 587, not " + text);
                            }
                            return Integer.valueOf(text);
                        });
    }

    Optional<Encryption> encryption() {
        return get(ENCRYPTION)
                .map(
                        text -> {
                            // YAML reads a bare "off" as a truth value, so none is also off
                            String name = text.equals("off") ? "NONE" : text;
                            try {
                                return Encryption.valueOf(name.toUpperCase(Locale.ROOT));
                            } catch (IllegalArgumentException e) {
                                throw new Refusal(
                                        ENCRYPTION + " is starttls, tls or none, not " + text, e);
                            }
                        });
    }

    private static MailAddress address(String text) {
        return MailAddress.read(text)
                .orElseThrow(
                        () ->
                                new Refusal(
                                        FROM
                                                + " is a mail address such as desk@example.org, not "
                                                + text));
    }

    Optional<MailAddress> from() {
        return get(FROM).map(MailOverrides::address);
    }
}
