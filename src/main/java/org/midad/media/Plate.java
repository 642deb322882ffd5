package org.midad.media;

import java.util.SortedMap;

/** What became of a file that is to be the paper's logo. */
public sealed interface Plate {

    /**
     * It can be printed.
     *
     * @param format {@code png} or {@code jpg}
     * @param width as it is printed, in CSS pixels
     * @param height as it is printed, in CSS pixels
     * @param renditions files by width in pixels, each a multiple of {@code width}
     */
    record Made(String format, int width, int height, SortedMap<Integer, byte[]> renditions)
            implements Plate {}

    /** It cannot be used. */
    record Refused(Development.Why why) implements Plate {}
}
