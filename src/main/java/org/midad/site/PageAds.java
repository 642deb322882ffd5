package org.midad.site;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.midad.edition.AdPosition;
import org.midad.edition.Edition;
import org.midad.edition.Section;
import org.midad.edition.Sharing;
import org.midad.media.Pictures;
import org.midad.web.SecurityHeaders;

/**
 * The advertisements of one page, by their places.
 *
 * <p>A page without frames has the policy of every page: nothing of others can load in it.
 */
public record PageAds(Map<AdPosition.Place, AdPosition> places) {
    /** None. */
    public static final PageAds NONE = new PageAds(Map.of());

    public PageAds {
        places = Map.copyOf(places);
    }

    /** Those of an article in this section. */
    static PageAds ofArticle(Edition edition, String sectionSlug) {
        return of(edition, sectionSlug, List.of(AdPosition.Place.values()));
    }

    /** Those of a list or the front page; null is no section. */
    static PageAds ofList(Edition edition, @Nullable String sectionSlug) {
        return of(edition, sectionSlug, List.of(AdPosition.Place.TOP));
    }

    private static PageAds of(
            Edition edition, @Nullable String slug, List<AdPosition.Place> places) {
        Long section = slug == null ? null : edition.section(slug).map(Section::id).orElse(null);
        Map<AdPosition.Place, AdPosition> found = new EnumMap<>(AdPosition.Place.class);
        for (AdPosition.Place place : places) {
            edition.sharing().shown(place, section).ifPresent(ad -> found.put(place, ad));
        }
        return found.isEmpty() ? NONE : new PageAds(found);
    }

    /** What stands in the place with this code; null for nothing. */
    public @Nullable AdPosition at(String place) {
        return places.values().stream()
                .filter(ad -> ad.place().code().equals(place))
                .findFirst()
                .orElse(null);
    }

    /** What stands after the paragraph with this number, from 1; null for nothing. */
    public @Nullable AdPosition after(int paragraph) {
        AdPosition ad = places.get(AdPosition.Place.PARAGRAPH);
        return ad != null && ad.paragraph() == paragraph ? ad : null;
    }

    /** The address of the picture of an advertisement, as large as its place needs. */
    public static String address(Sharing.Picture picture) {
        return Pictures.address(picture.id(), picture.widths().getLast());
    }

    /** The page's own policy; null where it shows no frames. */
    @Nullable String policy() {
        List<String> hosts =
                places.values().stream()
                        .filter(ad -> ad.shows() == AdPosition.Shows.FRAME)
                        .flatMap(ad -> ad.frame().hosts().stream())
                        .distinct()
                        .sorted()
                        .toList();
        return hosts.isEmpty() ? null : SecurityHeaders.policyWithFrames(hosts);
    }
}
