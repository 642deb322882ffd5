package org.midad.edition;

import java.util.List;

/**
 * What the house colour stands on, by day and at night. The same colours as in {@code tokens.css};
 * a test holds them together.
 */
public enum Ground {
    LIGHT("#fffefb", "#f4f1e9", "#fffefb", Colour.Way.DARKER),
    DARK("#121416", "#1b1e21", "#0d1a1a", Colour.Way.LIGHTER);

    /** WCAG 2.2, 1.4.3: text of any size. */
    public static final double LEAST = 4.5;

    private final List<Colour> pairs;
    private final Colour.Way way;

    Ground(String paper, String tint, String onHouse, Colour.Way way) {
        this.pairs = List.of(Colour.of(paper), Colour.of(tint), Colour.of(onHouse));
        this.way = way;
    }

    /** Every colour that is read beside the house colour: paper, tint, the letters of a button. */
    public List<Colour> pairs() {
        return pairs;
    }

    /** The smallest contrast that a house colour has with anything that it is read beside. */
    public double contrast(Colour house) {
        return pairs.stream().mapToDouble(house::contrast).min().orElseThrow();
    }

    /** Whether everything in this colour can be read. */
    public boolean carries(Colour house) {
        return contrast(house) >= LEAST;
    }

    /** The nearest colour of the same hue that can be read; the colour itself if it can. */
    public Colour nearest(Colour house) {
        return carries(house)
                ? house
                : house.towards(way).filter(this::carries).findFirst().orElseThrow();
    }

    /** The part of field names and addresses: {@code light} or {@code dark}. */
    public String code() {
        return this == LIGHT ? "light" : "dark";
    }
}
