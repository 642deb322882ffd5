package org.midad.edition;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * How an edition is shared and found, and where it prints advertisements.
 *
 * @param picture for pages that have none of their own; null where none was uploaded
 * @param ads at most one a place
 */
public record Sharing(@Nullable Picture picture, Discovery discovery, List<AdPosition> ads) {
    /** Nothing set. */
    public static final Sharing NONE =
            new Sharing(null, new Discovery(Map.of(), "", Training.ALLOWED, ""), List.of());

    public Sharing {
        ads = List.copyOf(ads);
    }

    /**
     * A picture with its renditions.
     *
     * @param width of the widest, in pixels
     * @param height of the widest, in pixels
     * @param widths of all, ascending
     */
    public record Picture(String id, int width, int height, List<Integer> widths) {
        public Picture {
            widths = List.copyOf(widths);
        }
    }

    /** Whether crawlers that gather text for training models are asked to stay away. */
    public enum Training {
        ALLOWED,
        KEPT_OUT
    }

    /**
     * What search engines and advertisers read.
     *
     * @param verified tokens, checked by {@link Verifier#gives}
     * @param robots the edition's own lines of {@code robots.txt}
     * @param adsTxt the whole of {@code ads.txt}; empty for none
     */
    public record Discovery(
            Map<Verifier, String> verified, String robots, Training training, String adsTxt) {
        public Discovery {
            // always in the same order: pages are the same on every server
            verified = Collections.unmodifiableMap(new TreeMap<>(verified));
        }
    }

    /** What is set of a place; an empty one where nothing is. */
    public AdPosition at(AdPosition.Place place) {
        return ads.stream()
                .filter(ad -> ad.place() == place)
                .findFirst()
                .orElseGet(() -> AdPosition.empty(place));
    }

    /** What stands in a place on pages of this section; null is a page of none. */
    public Optional<AdPosition> shown(AdPosition.Place place, @Nullable Long section) {
        return Optional.of(at(place)).filter(ad -> ad.standsIn(section));
    }
}
