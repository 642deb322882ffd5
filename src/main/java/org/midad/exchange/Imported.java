package org.midad.exchange;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of one file.
 *
 * @param file as it was named
 * @param outcome {@code imported}, {@code would-import}, {@code here-already} or {@code refused}
 * @param article id of the article; null where none was made
 * @param message why it was refused, and how to mend it; null otherwise
 * @param sectionMade name of a section that had to be made; null for none
 * @param repairs what was mended, with its line
 * @param furniture what was left out, because it belongs to the page and not to the article
 * @param notes what was doubtful
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Imported(
        String file,
        Outcome outcome,
        @Nullable String headline,
        @Nullable Long article,
        int comments,
        @Nullable String message,
        @Nullable String sectionMade,
        List<String> repairs,
        List<String> furniture,
        List<String> notes) {

    /** What became of it, in one word. */
    public enum Outcome {
        IMPORTED,
        WOULD_IMPORT,
        HERE_ALREADY,
        REFUSED
    }

    /** A file that could not be taken. */
    public static Imported refused(String file, String message) {
        return new Imported(
                file,
                Outcome.REFUSED,
                null,
                null,
                0,
                message,
                null,
                List.of(),
                List.of(),
                List.of());
    }
}
