package org.midad.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every sentence of the interface is there in each language, once, with the same gaps. */
class MessagesTest {
    private static final Path FOLDER = Path.of("src/main/resources/messages");
    private static final Pattern GAP = Pattern.compile("\\{[^}]*\\}");

    /** Of one and of two a language may speak without the number. */
    private static final Pattern PLURAL = Pattern.compile(".*\\.(?:one|two)");

    /** Keys of letters on a keyboard: only Arabic ones differ from those of the keys. */
    private static final String LOCAL_KEYS = "desk.keys.local.";

    private static Properties read(String name) throws IOException {
        Properties messages = new Properties();
        messages.load(new StringReader(Files.readString(FOLDER.resolve(name + ".properties"))));
        return messages;
    }

    private static Set<String> keys(Properties messages) {
        return messages.stringPropertyNames().stream()
                .filter(key -> !key.startsWith(LOCAL_KEYS))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> gaps(String message) {
        return GAP.matcher(message)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @ParameterizedTest
    @CsvSource({"'', en", "'', fr", "newsroom., en", "newsroom., fr", "doors., en", "doors., fr"})
    void aLanguageSaysWhatArabicSaysWithTheSameGaps(String file, String language)
            throws IOException {
        Properties arabic = read(file + "ar");
        Properties other = read(file + language);
        assertThat(keys(other)).isEqualTo(keys(arabic));
        List<String> different = new ArrayList<>();
        for (String key : keys(arabic)) {
            if (!PLURAL.matcher(key).matches()
                    && !gaps(arabic.getProperty(key)).equals(gaps(other.getProperty(key)))) {
                different.add(key);
            }
        }
        assertThat(different).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "en", "fr"})
    void aKeyStandsOnce(String language) throws IOException {
        for (String file : new String[] {"", "newsroom.", "doors."}) {
            assertThat(Files.readAllLines(FOLDER.resolve(file + language + ".properties")))
                    .filteredOn(line -> line.contains(" = ") && !line.startsWith("#"))
                    .extracting(line -> line.substring(0, line.indexOf(" = ")))
                    .doesNotHaveDuplicates();
        }
    }
}
