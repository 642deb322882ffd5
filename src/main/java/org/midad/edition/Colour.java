package org.midad.edition;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A colour of the screen in sRGB, each part from 0 to 255. Luminance and contrast are those of WCAG
 * 2.2.
 */
public record Colour(int red, int green, int blue) {
    private static final Pattern FORM = Pattern.compile("#?([0-9a-fA-F]{6})");

    /** Steps between black and white in which a passing lightness is looked for. */
    private static final int STEPS = 1_000;

    /**
     * A colour as people and browsers write it: {@code #rrggbb}, also without the sign. What only
     * directs a line, and comes along when a colour is copied out of an Arabic one, is no part of
     * it.
     */
    public static Optional<Colour> read(String text) {
        var form = FORM.matcher(text.replaceAll("\\p{Cf}", "").strip());
        if (!form.matches()) {
            return Optional.empty();
        }
        int all = Integer.parseInt(form.group(1), 16);
        return Optional.of(new Colour(all >> 16, all >> 8 & 0xFF, all & 0xFF));
    }

    /**
     * A colour of which we know that it is one.
     *
     * @throws IllegalArgumentException if it is none
     */
    public static Colour of(String text) {
        return read(text).orElseThrow(() -> new IllegalArgumentException("no colour: " + text));
    }

    /** As styles write it: {@code #rrggbb} in small letters. */
    public String hex() {
        return "#%02x%02x%02x".formatted(red, green, blue).toLowerCase(Locale.ROOT);
    }

    /** WCAG's relative luminance: 0 for black, 1 for white. */
    public double luminance() {
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    }

    private static double linear(int part) {
        double share = part / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    /** WCAG's contrast ratio, 1 to 21; the same in both directions. */
    public double contrast(Colour other) {
        double one = luminance() + 0.05;
        double two = other.luminance() + 0.05;
        return Math.max(one, two) / Math.min(one, two);
    }

    /** Which way a colour is changed. */
    enum Way {
        DARKER,
        LIGHTER
    }

    /** The colours of the same hue and saturation (HSL) on the way to black or white, in order. */
    Stream<Colour> towards(Way way) {
        double[] hsl = hsl();
        int from = (int) Math.round(hsl[2] * STEPS);
        int steps = way == Way.DARKER ? from : STEPS - from;
        int sign = way == Way.DARKER ? -1 : 1;
        return IntStream.rangeClosed(0, steps)
                .mapToObj(step -> of(hsl[0], hsl[1], (from + sign * step) / (double) STEPS))
                .distinct();
    }

    /** Hue in sixths of the circle, saturation and lightness from 0 to 1. */
    private double[] hsl() {
        double r = red / 255.0;
        double g = green / 255.0;
        double b = blue / 255.0;
        double most = Math.max(r, Math.max(g, b));
        double least = Math.min(r, Math.min(g, b));
        double lightness = (most + least) / 2;
        double range = most - least;
        if (range == 0) {
            return new double[] {0, 0, lightness};
        }
        double hue;
        if (most == r) {
            hue = (g - b) / range + 6;
        } else if (most == g) {
            hue = (b - r) / range + 2;
        } else {
            hue = (r - g) / range + 4;
        }
        return new double[] {hue % 6, range / (1 - Math.abs(2 * lightness - 1)), lightness};
    }

    private static Colour of(double hue, double saturation, double lightness) {
        double range = saturation * (1 - Math.abs(2 * lightness - 1));
        double least = lightness - range / 2;
        double between = range * (1 - Math.abs(hue % 2 - 1)) + least;
        double most = range + least;
        return switch ((int) hue) {
            case 0 -> of255(most, between, least);
            case 1 -> of255(between, most, least);
            case 2 -> of255(least, most, between);
            case 3 -> of255(least, between, most);
            case 4 -> of255(between, least, most);
            default -> of255(most, least, between);
        };
    }

    private static Colour of255(double red, double green, double blue) {
        return new Colour(part(red), part(green), part(blue));
    }

    private static int part(double share) {
        return Math.clamp(Math.round(share * 255), 0, 255);
    }
}
