package org.midad.edition;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Sizes of advertisements that providers sell (IAB), in CSS pixels; a style reserves each. */
public enum AdSize {
    STRIP(320, 50),
    LARGE_STRIP(320, 100),
    RECTANGLE(300, 250),
    FULL_BANNER(468, 60),
    LEADERBOARD(728, 90),
    BILLBOARD(970, 250),
    SKYSCRAPER(160, 600),
    TALL(240, 400),
    HALF_PAGE(300, 600);

    /** What fits on a phone of 360 pixels and leaves room for words. */
    public static final List<AdSize> ON_PHONES = List.of(STRIP, LARGE_STRIP, RECTANGLE);

    private final int width;
    private final int height;

    AdSize(int width, int height) {
        this.width = width;
        this.height = height;
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    /** As people write it, such as {@code 300x250}. */
    public String code() {
        return width + "x" + height;
    }

    /** The size that is written so. */
    public static Optional<AdSize> of(String code) {
        return Arrays.stream(values()).filter(size -> size.code().equals(code)).findFirst();
    }
}
