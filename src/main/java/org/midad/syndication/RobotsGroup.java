package org.midad.syndication;

import java.util.List;
import java.util.Locale;

/** Rules of {@code robots.txt} for some crawlers, each rule as it is printed. */
record RobotsGroup(List<String> agents, List<String> rules) {
    private static final String ALLOW = "Allow: ";
    private static final String DISALLOW = "Disallow: ";

    RobotsGroup {
        agents = List.copyOf(agents);
        rules = List.copyOf(rules);
    }

    boolean isFor(String agent) {
        return agents.stream()
                .anyMatch(a -> a.toLowerCase(Locale.ROOT).equals(agent.toLowerCase(Locale.ROOT)));
    }

    /** Whether its crawlers may fetch a path: the longest rule says so (RFC 9309, 2.2.2). */
    boolean opens(String path) {
        int longest = -1;
        boolean open = true;
        for (String rule : rules) {
            boolean allows = rule.startsWith(ALLOW);
            String pattern =
                    allows
                            ? rule.substring(ALLOW.length())
                            : rule.startsWith(DISALLOW) ? rule.substring(DISALLOW.length()) : "";
            boolean stronger =
                    pattern.length() > longest || (allows && pattern.length() == longest);
            if (!pattern.isEmpty() && stronger && matches(pattern, path)) {
                longest = pattern.length();
                open = allows;
            }
        }
        return open;
    }

    /** Whether a rule's path means this one. */
    static boolean matches(String pattern, String path) {
        boolean whole = pattern.endsWith("$");
        String[] parts = pattern.substring(0, pattern.length() - (whole ? 1 : 0)).split("\\*", -1);
        if (parts.length == 1) {
            return whole ? path.equals(parts[0]) : path.startsWith(parts[0]);
        }
        if (!path.startsWith(parts[0])) {
            return false;
        }
        // each part at its first place: a later one could leave no more room for the rest
        int at = parts[0].length();
        for (int i = 1; i < parts.length; i++) {
            int found = path.indexOf(parts[i], at);
            if (found < 0) {
                return false;
            }
            at = found + parts[i].length();
        }
        String last = parts[parts.length - 1];
        return !whole
                || (path.endsWith(last) && path.length() - last.length() >= at - last.length());
    }
}
