package org.midad.platform;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Who runs the database's programs: PostgreSQL refuses to run as root. */
final class SystemUser {
    private static final String NOBODY = "65534";

    private SystemUser() {}

    /**
     * What to put before a command so that it does not see itself as root; empty for an ordinary
     * user. A user namespace keeps the files root's; where those are forbidden, as in many
     * containers, the folder is given to nobody.
     */
    static List<String> ordinary(Path folder) throws IOException {
        if (!System.getProperty("user.name").equals("root")) {
            return List.of();
        }
        if (succeeds("unshare", "-U", "true")) {
            return List.of("unshare", "-U");
        }
        give(folder, List.of("setpriv"));
        return List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups");
    }

    /** Gives the folder to the user that the prefix names, where it names one. */
    static void give(Path folder, List<String> prefix) throws IOException {
        if (!prefix.isEmpty() && prefix.getFirst().equals("setpriv")) {
            succeeds("chown", "-R", NOBODY + ":" + NOBODY, folder.toString());
        }
    }

    private static boolean succeeds(String... command) throws IOException {
        try {
            return new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
