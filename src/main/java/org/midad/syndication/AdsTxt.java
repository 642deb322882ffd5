package org.midad.syndication;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** {@code ads.txt}: who may sell the paper's advertisements (IAB Tech Lab, version 1.1). */
public final class AdsTxt {
    private static final String LABEL = "[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?";

    /** A name such as {@code ads.example.com}. */
    private static final Pattern DOMAIN =
            Pattern.compile("(" + LABEL + "\\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]");

    private static final Pattern ACCOUNT = Pattern.compile("[^\\s,;#=\\p{Cntrl}]{1,100}");
    private static final Pattern AUTHORITY = Pattern.compile("[A-Za-z0-9]{1,64}");
    private static final Pattern VARIABLE = Pattern.compile("([A-Za-z]+)\\s*=\\s*(.+)");
    private static final Set<String> DOMAINS =
            Set.of("subdomain", "ownerdomain", "inventorypartnerdomain");
    private static final int FIELDS = 3;

    private AdsTxt() {}

    /**
     * A line that cannot be taken.
     *
     * @param line counted from 1
     * @param why end of a message key
     */
    public record Fault(int line, String why) {}

    /** What is wrong with a file that somebody typed; empty where nothing is. */
    public static List<Fault> faults(String text) {
        List<Fault> faults = new ArrayList<>();
        String[] lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            String line = lines[i].replaceFirst("#.*", "").strip();
            String why = line.isEmpty() ? null : fault(line);
            if (why != null) {
                faults.add(new Fault(i + 1, why));
            }
        }
        return faults;
    }

    /** Whether this is the name of a host, without scheme, port and stars. */
    public static boolean isDomain(String text) {
        return text.length() <= 253 && DOMAIN.matcher(text.toLowerCase(Locale.ROOT)).matches();
    }

    private static @Nullable String fault(String line) {
        var variable = VARIABLE.matcher(line);
        if (variable.matches()) {
            return variable(variable.group(1).toLowerCase(Locale.ROOT), variable.group(2).strip());
        }
        String[] fields = line.split(";", 2)[0].split(",", -1);
        if (fields.length < FIELDS || fields.length > FIELDS + 1) {
            return "fields";
        }
        if (!isDomain(fields[0].strip())) {
            return "domain";
        }
        if (!ACCOUNT.matcher(fields[1].strip()).matches()) {
            return "account";
        }
        String relation = fields[2].strip().toUpperCase(Locale.ROOT);
        if (!relation.equals("DIRECT") && !relation.equals("RESELLER")) {
            return "relation";
        }
        return fields.length == FIELDS || AUTHORITY.matcher(fields[FIELDS].strip()).matches()
                ? null
                : "authority";
    }

    private static @Nullable String variable(String name, String value) {
        if (name.equals("contact")) {
            return null;
        }
        if (name.equals("managerdomain")) {
            // a domain, and the two letters of a country after a comma
            String[] parts = value.split(",", -1);
            boolean right =
                    isDomain(parts[0].strip())
                            && (parts.length == 1
                                    || (parts.length == 2
                                            && parts[1].strip().matches("[A-Za-z]{2}")));
            return right ? null : "domain";
        }
        if (!DOMAINS.contains(name)) {
            return "variable";
        }
        return isDomain(value) ? null : "domain";
    }
}
