package org.midad.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * A form that met no session: what was typed goes along through sign-in, so that nothing is lost.
 * Passwords, codes and files do not.
 *
 * @param path where the form was sent; empty where there was none
 * @param fields as typed
 */
public record KeptForm(String path, Map<String, String> fields) {
    /** No form. */
    public static final KeptForm NONE = new KeptForm("", Map.of());

    /** As large as an article may be. */
    public static final int LARGEST = 4 * 1024 * 1024;

    /** A sign-in form with one in it. */
    public static final int LARGEST_CARRIED = LARGEST + 64 * 1024;

    private static final String PATH = "kept-path";
    private static final String FIELD = "kept:";
    private static final int MOST_FIELDS = 500;

    /** The form of a request that was refused for want of a session. */
    public static KeptForm of(HttpServletRequest request) throws IOException {
        String type = String.valueOf(request.getContentType()).toLowerCase(Locale.ROOT);
        if (!type.startsWith("application/x-www-form-urlencoded")) {
            return NONE;
        }
        return of(request.getRequestURI(), Form.read(request, LARGEST).fields(), "");
    }

    /** The form that a sign-in form carries. */
    public static KeptForm carried(Form form) {
        return form.get(PATH).startsWith("/newsroom/")
                ? of(form.get(PATH), form.fields(), FIELD)
                : NONE;
    }

    private static KeptForm of(String path, Map<String, String> fields, String prefix) {
        Map<String, String> kept = new TreeMap<>();
        fields.forEach(
                (name, value) -> {
                    String bare = name.startsWith(prefix) ? name.substring(prefix.length()) : "";
                    boolean secret = bare.contains("password") || bare.equals("code");
                    if (!bare.isEmpty() && !secret && kept.size() < MOST_FIELDS) {
                        kept.put(bare, value);
                    }
                });
        return kept.isEmpty() ? NONE : new KeptForm(path, kept);
    }

    /** Whether there is one. */
    public boolean there() {
        return !path.isEmpty();
    }

    /** The hidden fields that carry it. */
    public Map<String, String> hidden() {
        Map<String, String> hidden = new TreeMap<>();
        if (there()) {
            hidden.put(PATH, path);
            fields.forEach((name, value) -> hidden.put(FIELD + name, value));
        }
        return hidden;
    }

    /** As the form that it was. */
    public Form form() {
        return new Form(Map.copyOf(fields), null);
    }
}
