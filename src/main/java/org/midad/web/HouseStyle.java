package org.midad.web;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.midad.edition.HouseColours;

/**
 * The small style that gives the pages the paper's own colour. Its address names the colours, so it
 * never changes under it, is the same on every node, and outlives a restart and a change of mind.
 */
public final class HouseStyle {
    private static final Pattern PATH =
            Pattern.compile("/assets/house-([0-9a-f]{6})-([0-9a-f]{6})\\.css");

    private HouseStyle() {}

    /** The address of the style for these colours; null where the pages have them already. */
    public static @Nullable String path(HouseColours colours) {
        return colours.equals(HouseColours.PETROL)
                ? null
                : "/assets/house-"
                        + colours.light().hex().substring(1)
                        + "-"
                        + colours.dark().hex().substring(1)
                        + ".css";
    }

    /** The style with this address; null where it is no address of one. */
    public static AssetFiles.@Nullable Asset at(String path) {
        Matcher colours = PATH.matcher(path);
        if (!colours.matches()) {
            return null;
        }
        // as in tokens.css and in the print part of style.css, which this comes after
        String css =
                """
                :root{--house:#%1$s}
                @supports (color:light-dark(#000,#fff)){:root{--house:light-dark(#%1$s,#%2$s)}}
                @media print{:root{--house:#000}}
                """
                        .formatted(colours.group(1), colours.group(2));
        return new AssetFiles.Asset(
                path, "text/css; charset=utf-8", css.getBytes(StandardCharsets.US_ASCII));
    }
}
