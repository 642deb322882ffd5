package org.midad.people;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What its owner recognises a session by. No version, model or full address: those would tell more
 * than is needed.
 *
 * @param browser its family, such as Firefox; empty where it is not known
 * @param system such as Android; empty where it is not known
 * @param network the address without what names the device; null where it is not known
 */
public record Device(String browser, String system, @Nullable String network) {
    /** A session that no browser began. */
    public static final Device UNKNOWN = new Device("", "", null);

    private record Family(String sign, String name) {}

    /** In this order: many say that they are what others are, too. */
    private static final List<Family> BROWSERS =
            List.of(
                    new Family("Edg", "Edge"),
                    new Family("OPR/", "Opera"),
                    new Family("SamsungBrowser", "Samsung Internet"),
                    new Family("YaBrowser", "Yandex"),
                    new Family("FxiOS", "Firefox"),
                    new Family("Firefox", "Firefox"),
                    new Family("CriOS", "Chrome"),
                    new Family("Chrome", "Chrome"),
                    new Family("Safari", "Safari"));

    private static final List<Family> SYSTEMS =
            List.of(
                    new Family("Android", "Android"),
                    new Family("iPhone", "iPhone"),
                    new Family("iPad", "iPad"),
                    new Family("Windows", "Windows"),
                    new Family("CrOS", "ChromeOS"),
                    new Family("Macintosh", "macOS"),
                    new Family("Linux", "Linux"));

    /**
     * From what a browser says of itself.
     *
     * @param agent the header User-Agent; null where there is none
     * @param address of the client, in full
     */
    public static Device of(@Nullable String agent, String address) {
        String said = agent == null ? "" : agent;
        return new Device(family(said, BROWSERS), family(said, SYSTEMS), prefix(address));
    }

    private static String family(String agent, List<Family> families) {
        return families.stream()
                .filter(family -> agent.contains(family.sign()))
                .map(Family::name)
                .findFirst()
                .orElse("");
    }

    /** The first three bytes of an IPv4 address, the first 48 bits of an IPv6 one. */
    public static @Nullable String prefix(String address) {
        if (address.matches("\\d{1,3}(\\.\\d{1,3}){3}")) {
            return address.substring(0, address.lastIndexOf('.')) + ".0/24";
        }
        if (!address.contains(":")) {
            return null;
        }
        String bare = address.replaceAll("[\\[\\]]|%.*$", "");
        int gap = bare.indexOf("::");
        String[] groups = (gap < 0 ? bare : bare.substring(0, gap)).split(":", -1);
        StringBuilder prefix = new StringBuilder();
        for (int i = 0; i < 3; i++) {
            String group = i < groups.length && !groups[i].isEmpty() ? groups[i] : "0";
            prefix.append(i == 0 ? "" : ":").append(group);
        }
        return prefix + "::/48";
    }
}
