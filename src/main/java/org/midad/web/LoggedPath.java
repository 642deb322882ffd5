package org.midad.web;

import java.util.List;

/** A path as logs may have it: those that are secrets themselves are cut. */
public final class LoggedPath {
    private static final List<String> SECRET =
            List.of("/c/", "/newsroom/link/", "/newsroom/preview/", "/newsroom/set-up/");

    private LoggedPath() {}

    /** This path, or as much of it as is no secret. */
    public static String of(String path) {
        return SECRET.stream()
                .filter(path::startsWith)
                .findFirst()
                .map(secret -> secret + "…")
                .orElse(path);
    }
}
