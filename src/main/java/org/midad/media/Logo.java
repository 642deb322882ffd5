package org.midad.media;

import static java.util.stream.Collectors.joining;

import java.util.List;

/**
 * A picture that stands for the paper's name.
 *
 * @param format {@code png} or {@code jpg}
 * @param width as it is printed, in CSS pixels
 * @param height as it is printed, in CSS pixels
 * @param widths of its files in pixels, ascending: once, twice, three times as fine as printed
 */
public record Logo(String id, String format, int width, int height, List<Integer> widths) {
    /** Widest that it is printed, in CSS pixels. */
    static final int WIDEST = 320;

    /** Highest that it is printed, in CSS pixels: two lines of the masthead. */
    static final int HIGHEST = 64;

    /** The name of the file that is so wide. */
    static String file(String id, String format, int width) {
        return id + "-" + width + "." + format;
    }

    /** The address of the finest file. */
    public String finest() {
        return address(widths.getLast());
    }

    /** Width of the finest file, in pixels. */
    public int finestWidth() {
        return widths.getLast();
    }

    /** Height of the finest file, in pixels. */
    public int finestHeight() {
        return Math.round((float) height * finestWidth() / width);
    }

    /** The address of the file that is as fine as a plain screen. */
    public String address() {
        return address(widths.getFirst());
    }

    /** The files for finer screens too, as {@code srcset} has them. */
    public String srcset() {
        return widths.stream().map(w -> address(w) + " " + w / width + "x").collect(joining(", "));
    }

    private String address(int pixels) {
        return "/media/" + file(id, format, pixels);
    }
}
