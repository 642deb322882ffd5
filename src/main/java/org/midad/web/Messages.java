package org.midad.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The interface's texts in one language, from three files in {@code messages/} (UTF-8): the site's,
 * the newsroom's, and what the doors say of refusals and problems.
 *
 * <p>Arabic is the language that is always whole; what another one lacks is said in Arabic.
 */
public final class Messages {
    private static final String FIRST = "ar";
    private static final Map<String, Messages> LOADED = new ConcurrentHashMap<>();

    private final String language;
    private final Properties texts;

    private Messages(String language) {
        this.language = language;
        this.texts = load(language);
    }

    /** The texts in this language, or in Arabic where there are none in it. */
    public static Messages in(String language) {
        return LOADED.computeIfAbsent(
                Messages.class.getResource(place(language)) == null ? FIRST : language,
                Messages::new);
    }

    /** BCP 47. */
    public String language() {
        return language;
    }

    /**
     * The text with this key. Arguments replace {@code {0}}, {@code {1}} …; apostrophes mean
     * nothing special, so that French reads as written.
     *
     * @throws IllegalArgumentException for a key that Arabic does not have
     */
    public String say(String key, Object... arguments) {
        String text = texts.getProperty(key);
        if (text == null) {
            if (language.equals(FIRST)) {
                throw new IllegalArgumentException("no message " + key);
            }
            return in(FIRST).say(key, arguments);
        }
        for (int i = 0; i < arguments.length; i++) {
            text = text.replace("{" + i + "}", String.valueOf(arguments[i]));
        }
        return text;
    }

    private static String place(String language) {
        return "/messages/" + language + ".properties";
    }

    private static List<String> places(String language) {
        return List.of(
                place(language),
                "/messages/newsroom." + language + ".properties",
                "/messages/doors." + language + ".properties");
    }

    private static Properties load(String language) {
        Properties texts = new Properties();
        for (String place : places(language)) {
            try (InputStream in =
                            Objects.requireNonNull(Messages.class.getResourceAsStream(place));
                    InputStreamReader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
                texts.load(reader);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return texts;
    }
}
