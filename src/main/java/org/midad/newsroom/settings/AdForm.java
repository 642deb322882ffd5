package org.midad.newsroom.settings;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.midad.edition.AdPosition;
import org.midad.edition.AdSize;
import org.midad.edition.Edition;
import org.midad.edition.Section;
import org.midad.newsroom.FieldChecks;
import org.midad.newsroom.Typed;
import org.midad.syndication.AdsTxt;
import org.midad.web.Words;

/** The form of one place for advertisements. */
public final class AdForm {
    private static final int LONGEST_ADDRESS = 1_000;
    private static final int LONGEST_ALT = 200;
    private static final int LAST_PARAGRAPH = 50;
    private static final int MOST_HOSTS = 10;
    private static final int LONGEST_HOSTS = 2_000;
    private static final Pattern WEB = Pattern.compile("https?://[^\\s\"<>\\\\]+");

    private AdForm() {}

    /** Name of the box that says whether it stands in this section. */
    public static String field(Section section) {
        return "in-" + section.id();
    }

    static Typed filled(AdPosition ad, Edition edition, Words words) {
        Map<String, String> fields = new HashMap<>();
        fields.put("shows", ad.shows().name());
        fields.put("link", ad.picture().link());
        fields.put("alt", ad.picture().alt());
        fields.put("source", ad.frame().address());
        fields.put("hosts", String.join("\n", ad.frame().hosts()));
        fields.put("small", ad.frame().phone().code());
        fields.put("desktop", ad.frame().desktop().code());
        fields.put("paragraph", words.number(ad.paragraph()));
        ad.sections().forEach(section -> fields.put("in-" + section, "1"));
        fields.put(
                "in",
                edition.sections().stream()
                        .filter(section -> ad.sections().contains(section.id()))
                        .map(Section::name)
                        .collect(Collectors.joining(" · ")));
        return Typed.of(fields);
    }

    /** What the form asks for, if everything in it is right. Its picture stays as it was. */
    static Optional<AdPosition> read(FieldChecks checks, Edition edition, AdPosition before) {
        AdPosition.@Nullable Shows shows = checks.constant("shows", AdPosition.Shows.class);
        AdPosition.PictureAd picture = picture(checks, shows, before);
        AdPosition.@Nullable FrameAd frame = frame(checks, shows, edition, before);
        int paragraph = before.paragraph();
        if (before.place() == AdPosition.Place.PARAGRAPH) {
            paragraph = checks.number("paragraph").orElse(0);
            if (paragraph < 1 || paragraph > LAST_PARAGRAPH) {
                checks.wrong("paragraph", "form.paragraph");
            }
        }
        List<Long> sections =
                edition.sections().stream()
                        .filter(section -> !checks.raw(field(section)).isEmpty())
                        .map(Section::id)
                        .toList();
        return checks.sound() && shows != null && frame != null
                ? Optional.of(
                        new AdPosition(before.place(), shows, paragraph, sections, picture, frame))
                : Optional.empty();
    }

    private static AdPosition.PictureAd picture(
            FieldChecks checks, AdPosition.@Nullable Shows shows, AdPosition before) {
        boolean shown = shows == AdPosition.Shows.PICTURE;
        if (shown && before.picture().file() == null) {
            checks.wrong("shows", "form.ad.picture");
        }
        String link = shown ? checks.needed("link", LONGEST_ADDRESS) : line(checks, "link");
        if (!link.isEmpty() && !WEB.matcher(link).matches()) {
            checks.wrong("link", "form.ad.link");
        }
        String alt = shown ? checks.needed("alt", LONGEST_ALT) : checks.line("alt", LONGEST_ALT);
        return new AdPosition.PictureAd(before.picture().file(), link, alt);
    }

    private static String line(FieldChecks checks, String field) {
        return checks.line(field, LONGEST_ADDRESS);
    }

    private static AdPosition.@Nullable FrameAd frame(
            FieldChecks checks,
            AdPosition.@Nullable Shows shows,
            Edition edition,
            AdPosition before) {
        boolean shown = shows == AdPosition.Shows.FRAME;
        String address = shown ? checks.needed("source", LONGEST_ADDRESS) : line(checks, "source");
        List<String> hosts = hosts(checks, edition);
        if (shown && hosts.isEmpty()) {
            checks.wrong("hosts", "form.needed");
        }
        if (!address.isEmpty()) {
            Optional<String> host = host(address);
            if (host.isEmpty()) {
                checks.wrong("source", "form.ad.address");
            } else if (!hosts.contains(host.get())) {
                checks.wrong("source", "form.ad.host", host.get());
            }
        }
        @Nullable AdSize phone =
                before.place() == AdPosition.Place.SIDE
                        ? before.frame().phone()
                        : size(checks, "small", AdSize.ON_PHONES);
        @Nullable AdSize desktop = size(checks, "desktop", before.place().onDesktops());
        return phone == null || desktop == null
                ? null
                : new AdPosition.FrameAd(address, hosts, phone, desktop);
    }

    private static @Nullable AdSize size(FieldChecks checks, String field, List<AdSize> fitting) {
        return checks.chosen(field, code -> AdSize.of(code).filter(fitting::contains));
    }

    /** Names of other people's machines: a frame of our own could reach what we show staff. */
    private static List<String> hosts(FieldChecks checks, Edition edition) {
        List<String> hosts =
                checks.lines("hosts", LONGEST_HOSTS)
                        .lines()
                        .map(line -> line.strip().toLowerCase(Locale.ROOT))
                        .filter(line -> !line.isEmpty())
                        .distinct()
                        .toList();
        if (hosts.size() > MOST_HOSTS) {
            checks.wrong("hosts", "form.ad.hosts.many");
        }
        String ours = edition.address().getHost();
        for (String host : hosts) {
            if (!AdsTxt.isDomain(host)) {
                checks.wrong("hosts", "form.ad.hosts", host);
            } else if (host.equals(ours)) {
                checks.wrong("hosts", "form.ad.ours");
            }
        }
        return hosts;
    }

    /** The host of a plain https address; empty for anything else. */
    private static Optional<String> host(String address) {
        try {
            URI uri = new URI(address);
            boolean plain =
                    "https".equals(uri.getScheme())
                            && uri.getHost() != null
                            && uri.getUserInfo() == null
                            && uri.getPort() == -1;
            return plain ? Optional.of(uri.getHost().toLowerCase(Locale.ROOT)) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
