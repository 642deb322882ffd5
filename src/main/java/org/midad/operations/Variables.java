package org.midad.operations;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The variables of the environment that mean something to Midad. */
final class Variables {
    /** What to do about one that does not. */
    static final String ADVICE = "mend its name or take it away; the settings are in the README";

    /** Those that are no settings; the launcher reads some of them. */
    private static final List<String> OTHERS =
            List.of(
                    "MIDAD_DATA",
                    "MIDAD_HOST",
                    "MIDAD_PORT",
                    "MIDAD_DB_URL",
                    "MIDAD_DB_USER",
                    "MIDAD_DB_PASSWORD",
                    "MIDAD_DEBUG",
                    "MIDAD_JAVA_HOME",
                    "MIDAD_JAVA_OPTS",
                    "MIDAD_CACHE");

    private Variables() {}

    /** {@code midad.comments.flood} is {@code MIDAD_COMMENTS_FLOOD}. */
    static String of(String setting) {
        String bare = setting.startsWith("midad.") ? setting : "midad." + setting;
        return bare.toUpperCase(Locale.ROOT).replace('.', '_').replace('-', '_');
    }

    /** Those among these that look like ours and are read by nothing. */
    static List<String> strange(Collection<String> names) {
        Set<String> known = new HashSet<>(OTHERS);
        Settings.names().forEach(name -> known.add(of(name)));
        return names.stream()
                .filter(name -> name.startsWith("MIDAD_") && !known.contains(name))
                .sorted()
                .toList();
    }
}
