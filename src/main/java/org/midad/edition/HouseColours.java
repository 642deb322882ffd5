package org.midad.edition;

/** The one colour of the paper: labels, links under the pointer, buttons. */
public record HouseColours(Colour light, Colour dark) {
    /** Midad's own, as in {@code tokens.css}. */
    public static final HouseColours PETROL =
            new HouseColours(Colour.of("#09575b"), Colour.of("#63bdb9"));

    /** The colour on this ground. */
    public Colour on(Ground ground) {
        return switch (ground) {
            case LIGHT -> light;
            case DARK -> dark;
        };
    }
}
