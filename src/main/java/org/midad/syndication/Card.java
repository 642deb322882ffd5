package org.midad.syndication;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.midad.edition.Colour;
import org.midad.edition.Edition;
import org.midad.edition.Ground;
import org.midad.platform.SiteSecrets;

/**
 * The words of a social card: what other sites show of a page that has no picture.
 *
 * @param subject id of the article, or {@link #PAPER}
 * @param paper name of the newspaper
 * @param label name of the section; empty for none
 * @param headline what is printed large
 * @param direction of the headline and so of the card: {@code rtl} or {@code ltr}
 * @param host where the paper is read
 * @param colour of the paper on light ground
 */
public record Card(
        String subject,
        String paper,
        String label,
        String headline,
        String direction,
        String host,
        Colour colour) {
    /** Pixels; what crawlers ask for. */
    public static final int WIDTH = 1200;

    /** Pixels. */
    public static final int HEIGHT = 630;

    /** The subject of the paper's own card. */
    public static final String PAPER = "paper";

    /** Part of the hash: another design is another picture. */
    private static final String DESIGN = "1";

    private static final int HASH_BYTES = 8;

    /** The card of an article. */
    public static Card of(Edition edition, long id, String section, String headline, String dir) {
        return new Card(
                String.valueOf(id),
                edition.name(),
                section,
                headline,
                dir,
                host(edition),
                colour(edition));
    }

    /** The paper's own card, for pages that are no articles. */
    public static Card of(Edition edition) {
        return new Card(
                PAPER,
                "",
                edition.motto(),
                edition.name(),
                edition.direction().dir(),
                host(edition),
                colour(edition));
    }

    private static Colour colour(Edition edition) {
        return edition.look().colours().on(Ground.LIGHT);
    }

    private static String host(Edition edition) {
        String host = edition.address().getHost();
        return host == null ? "" : host.replaceFirst("^www\\.", "");
    }

    /** The name of its file: changes with every word that is printed, and with the colour. */
    public String name() {
        String words =
                String.join("\0", DESIGN, paper, label, headline, direction, host, colour.hex());
        byte[] hash = SiteSecrets.hash(words.getBytes(StandardCharsets.UTF_8));
        return subject + "-" + HexFormat.of().formatHex(hash, 0, HASH_BYTES) + ".png";
    }

    /** Its path on the site. */
    public String path() {
        return "/media/cards/" + name();
    }
}
