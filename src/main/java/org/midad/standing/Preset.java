package org.midad.standing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The pages that a newspaper is expected to have. Until somebody saves one it is only offered. */
public enum Preset {
    ABOUT,
    STAFF,
    CONTACT,
    PRIVACY,
    TERMS,
    ADVERTISE;

    /** Stands in a starting text wherever a person has to write something. */
    public static final String TO_WRITE = "[✎";

    private static final Set<String> LANGUAGES = Set.of("ar", "fr", "en");

    /** The preset with this slug. */
    public static Optional<Preset> of(String slug) {
        for (Preset preset : values()) {
            if (preset.slug().equals(slug)) {
                return Optional.of(preset);
            }
        }
        return Optional.empty();
    }

    /** The end of its address. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Its place at the foot as long as nobody has chosen another. */
    public int position() {
        return ordinal() + 1;
    }

    /** The text to start from, as the form shows it; Arabic where there is none in a language. */
    public String text(String language) {
        String file =
                "/standing/" + slug() + "." + (LANGUAGES.contains(language) ? language : "ar");
        try (InputStream in = Preset.class.getResourceAsStream(file + ".txt")) {
            if (in == null) {
                throw new IllegalStateException("no text " + file);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
