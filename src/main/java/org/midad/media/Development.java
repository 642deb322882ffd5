package org.midad.media;

import java.util.Locale;
import java.util.SortedMap;

/** What became of an uploaded file. */
public sealed interface Development {

    /**
     * It is a picture, and can be printed.
     *
     * @param height of the widest rendition, in pixels
     * @param renditions JPEG files by width in pixels, without anything that the camera wrote down
     */
    record Picture(int height, SortedMap<Integer, byte[]> renditions) implements Development {}

    /** It cannot be used. */
    record Refused(Why why) implements Development {}

    /** Why a file cannot be used. */
    enum Why {
        /** Neither JPEG nor PNG, whatever its name says. */
        NO_PICTURE,
        /** A drawing in SVG, which may hold scripts. */
        SVG,
        /** More pixels than can be worked on. */
        TOO_LARGE,
        /** Too few pixels to be printed. */
        TOO_SMALL,
        /** It ends too early, or in the middle of it something is wrong. */
        DAMAGED,
        /** The disk is nearly full: what is left is for words. */
        NO_ROOM;

        /** The name in message keys: lower case with hyphens. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
