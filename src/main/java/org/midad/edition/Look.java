package org.midad.edition;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.midad.language.Country;
import org.midad.media.Logo;

/**
 * How the edition looks, and what its foot says.
 *
 * @param logo instead of the lettering of the name; null for the lettering
 * @param darkLogo the same for dark colours; null where the first serves for both
 * @param pages the standing pages that are shown, in the foot's order
 */
public record Look(
        HouseColours colours,
        @Nullable Logo logo,
        @Nullable Logo darkLogo,
        Imprint imprint,
        List<PageLink> pages) {
    /** As the program comes. */
    public static final Look PLAIN =
            new Look(HouseColours.PETROL, null, null, Imprint.NONE, List.of());

    /** A standing page, as the foot links it. */
    public record PageLink(String slug, String title) {
        /** Its address within the edition. */
        public String path() {
            return "/pages/" + slug;
        }
    }

    /** The logo for this ground; null where none was set for it. */
    public @Nullable Logo logo(Ground ground) {
        return switch (ground) {
            case LIGHT -> logo;
            case DARK -> darkLogo;
        };
    }

    /** End of the message key for who answers for the paper: the press laws name it differently. */
    public static String editorKey(Country country) {
        return switch (country.iso()) {
            // directeur de la publication: Morocco law 88-13, Algeria law 12-05
            case "MA", "DZ" -> "editor.publication";
            default -> "editor";
        };
    }
}
