package org.midad.newsroom.mail;

import java.net.IDN;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.midad.mail.Encryption;
import org.midad.mail.MailAddress;
import org.midad.mail.MailOverrides;
import org.midad.mail.MailSettings;
import org.midad.mail.MailSettings.PasswordChange;
import org.midad.mail.MailSettings.Stored;
import org.midad.newsroom.FieldChecks;

/** The form of the mail server and the sender. What the operator fixed is no part of it. */
public final class AccountForm {
    private static final int LARGEST_PORT = 65_535;
    private static final int LONGEST_HOST = 253;
    private static final int LONGEST_USER = 200;
    private static final int LONGEST_PASSWORD = 500;
    private static final int LONGEST_NAME = 80;
    private static final Pattern HOST = Pattern.compile("[A-Za-z0-9]([A-Za-z0-9.:-]*[A-Za-z0-9])?");

    /** Fields of the form, by the names of the settings. */
    private static final Map<String, String> FIELDS =
            Map.of(
                    MailOverrides.HOST, "host",
                    MailOverrides.PORT, "port",
                    MailOverrides.ENCRYPTION, "encryption",
                    MailOverrides.USER, "user",
                    MailOverrides.PASSWORD, "password",
                    MailOverrides.FROM, "from",
                    MailOverrides.FROM_NAME, "fromname");

    private final FieldChecks checks;
    private final MailOverrides fixed;
    private final Stored before;

    AccountForm(FieldChecks checks, MailSettings settings) {
        this.checks = checks;
        this.fixed = settings.overrides();
        this.before = settings.stored();
    }

    /** What the form asks for. */
    record Wanted(Stored stored, PasswordChange password) {}

    /** What is set, as the form shows it; never the password. */
    static Map<String, String> filled(Stored stored) {
        Map<String, String> fields = new HashMap<>();
        fields.put("host", stored.host());
        fields.put("port", String.valueOf(stored.port()));
        fields.put("encryption", stored.encryption().name());
        fields.put("user", stored.user());
        fields.put("from", stored.from());
        fields.put("fromname", stored.fromName());
        return fields;
    }

    /** What the operator fixed, by the names of the fields; of a password, that there is one. */
    static Map<String, String> fixed(MailOverrides overrides) {
        Map<String, String> fixed = new HashMap<>();
        FIELDS.forEach(
                (setting, field) ->
                        overrides
                                .get(setting)
                                .ifPresent(
                                        value ->
                                                fixed.put(
                                                        field,
                                                        field.equals("password")
                                                                ? "••••••••"
                                                                : value)));
        return fixed;
    }

    /** What the form asks for, if everything in it is right. */
    Optional<Wanted> read(MailSettings.SetUp now) {
        String host = free(MailOverrides.HOST) ? host() : before.host();
        boolean off = host.isEmpty() && free(MailOverrides.HOST);
        int port = free(MailOverrides.PORT) ? port() : before.port();
        Encryption encryption =
                free(MailOverrides.ENCRYPTION) ? encryption(host) : before.encryption();
        String user = free(MailOverrides.USER) ? checks.line("user", LONGEST_USER) : before.user();
        String from = free(MailOverrides.FROM) ? from(off) : before.from();
        String name =
                free(MailOverrides.FROM_NAME)
                        ? checks.line("fromname", LONGEST_NAME)
                        : before.fromName();
        Stored wanted = new Stored(host, port, encryption, user, from, name, before.hasPassword());
        PasswordChange password = password(wanted, now);
        return checks.sound() ? Optional.of(new Wanted(wanted, password)) : Optional.empty();
    }

    private boolean free(String setting) {
        return fixed.get(setting).isEmpty();
    }

    private String host() {
        String typed = checks.line("host", LONGEST_HOST);
        try {
            String host = typed.contains(":") ? typed : IDN.toASCII(typed);
            if (host.isEmpty() || HOST.matcher(host).matches()) {
                return host;
            }
        } catch (IllegalArgumentException e) {
            // told below
        }
        checks.wrong("host", "form.mail.host");
        return typed;
    }

    private int port() {
        int port = checks.number("port").orElse(0);
        if (port < 1 || port > LARGEST_PORT) {
            // a port is no quantity: it has no grouping
            checks.wrong("port", "form.mail.port");
        }
        return port;
    }

    private Encryption encryption(String host) {
        @Nullable Encryption encryption = checks.constant("encryption", Encryption.class);
        if (encryption == null) {
            return before.encryption();
        }
        String server = fixed.get(MailOverrides.HOST).orElse(host);
        if (checks.sound() && !server.isEmpty() && !encryption.allowed(server)) {
            checks.wrong("encryption", "form.mail.open");
        }
        return encryption;
    }

    private String from(boolean off) {
        String typed =
                off ? checks.line("from", LONGEST_HOST) : checks.needed("from", LONGEST_HOST);
        Optional<MailAddress> address = MailAddress.read(typed);
        if (!typed.isEmpty() && address.isEmpty()) {
            checks.wrong("from", "form.email");
        }
        return address.map(MailAddress::value).orElse(typed);
    }

    /**
     * An empty field keeps the password, but only for the server and user that it was typed for:
     * else whoever sits down at an open screen could have it sent to a server of their own.
     */
    private PasswordChange password(Stored wanted, MailSettings.SetUp now) {
        String typed = checks.raw("password");
        String user = fixed.get(MailOverrides.USER).orElse(wanted.user());
        if (!free(MailOverrides.PASSWORD)) {
            return new PasswordChange.Keep();
        }
        if (user.isEmpty()) {
            return new PasswordChange.Remove();
        }
        if (!typed.isEmpty()) {
            if (typed.length() > LONGEST_PASSWORD
                    || typed.chars().anyMatch(Character::isISOControl)) {
                checks.wrong("password", "form.unreadable");
            }
            return new PasswordChange.Replace(typed);
        }
        boolean same =
                wanted.host().equals(before.host())
                        && wanted.port() == before.port()
                        && wanted.encryption() == before.encryption()
                        && wanted.user().equals(before.user());
        if (!before.hasPassword()) {
            checks.wrong("password", "form.needed");
        } else if (!same || now instanceof MailSettings.SetUp.Locked) {
            checks.wrong("password", "form.mail.password.again");
        }
        return new PasswordChange.Keep();
    }
}
