package org.midad.edition;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A place for an advertisement, and what stands in it.
 *
 * @param paragraph after which it stands, from 1; read only for {@link Place#PARAGRAPH}
 * @param sections ids of the sections in which it stands; empty for everywhere
 */
public record AdPosition(
        Place place,
        Shows shows,
        int paragraph,
        List<Long> sections,
        PictureAd picture,
        FrameAd frame) {

    /** After this paragraph, unless somebody says otherwise. */
    public static final int USUAL_PARAGRAPH = 3;

    public AdPosition {
        sections = List.copyOf(sections);
    }

    /** Where on a page. */
    public enum Place {
        /** Above everything: articles and lists of sections, and the front page if everywhere. */
        TOP(List.of(AdSize.LEADERBOARD, AdSize.BILLBOARD, AdSize.FULL_BANNER, AdSize.RECTANGLE)),
        /** In the text of an article. */
        PARAGRAPH(List.of(AdSize.RECTANGLE, AdSize.FULL_BANNER, AdSize.LARGE_STRIP)),
        /** Beside the text of an article, where the window is wide. */
        SIDE(List.of(AdSize.SKYSCRAPER, AdSize.TALL, AdSize.HALF_PAGE, AdSize.RECTANGLE)),
        /** Before the comments of an article. */
        COMMENTS(List.of(AdSize.RECTANGLE, AdSize.FULL_BANNER, AdSize.LARGE_STRIP));

        private final List<AdSize> onDesktops;

        Place(List<AdSize> onDesktops) {
            this.onDesktops = onDesktops;
        }

        /** The sizes that fit there on a wide window. */
        public List<AdSize> onDesktops() {
            return onDesktops;
        }

        /** The name in addresses and message keys. */
        public String code() {
            return switch (this) {
                case TOP -> "top";
                case PARAGRAPH -> "paragraph";
                case SIDE -> "side";
                case COMMENTS -> "comments";
            };
        }
    }

    /** What stands in it. */
    public enum Shows {
        NOTHING,
        PICTURE,
        FRAME
    }

    /**
     * A picture of our own with a link.
     *
     * @param file null where none was uploaded
     */
    public record PictureAd(Sharing.@Nullable Picture file, String link, String alt) {}

    /**
     * A page of a provider in a frame.
     *
     * @param address https, on one of the hosts
     * @param hosts which alone the frame may show
     */
    public record FrameAd(String address, List<String> hosts, AdSize phone, AdSize desktop) {
        public FrameAd {
            hosts = List.copyOf(hosts);
        }
    }

    /** An empty place. */
    public static AdPosition empty(Place place) {
        return new AdPosition(
                place,
                Shows.NOTHING,
                USUAL_PARAGRAPH,
                List.of(),
                new PictureAd(null, "", ""),
                new FrameAd("", List.of(), AdSize.RECTANGLE, place.onDesktops().getFirst()));
    }

    /** Whether something stands there on pages of this section; null is a page of none. */
    boolean standsIn(@Nullable Long section) {
        return shows != Shows.NOTHING
                && (sections.isEmpty() || (section != null && sections.contains(section)));
    }
}
