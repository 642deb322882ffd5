package org.midad.syndication;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Lines of {@code robots.txt} that a person wrote (RFC 9309), read strictly: crawlers skip in
 * silence what they do not understand.
 *
 * @param groups in their order; the rules before the first {@code User-agent} are those of {@code
 *     *}
 * @param sitemaps absolute addresses
 */
record RobotsLines(List<RobotsGroup> groups, List<String> sitemaps) {
    /** RFC 9309, 2.2.1. */
    private static final Pattern AGENT = Pattern.compile("\\*|[A-Za-z_-]+");

    /** RFC 9309, 2.2.2: a path, in which {@code *} and {@code $} have a meaning. */
    private static final Pattern PATH = Pattern.compile("/[^\\s\\p{Cntrl}#]*");

    private static final Pattern SECONDS = Pattern.compile("[0-9]{1,4}");

    /** What is wrong with a line. */
    enum Why {
        /** Not {@code name: value} with a name that crawlers know. */
        NAME,
        AGENT,
        PATH,
        /** It would open what stays closed. */
        OPENS,
        ADDRESS,
        SECONDS
    }

    /** A wrong line, counted from 1. */
    record Fault(int line, Why why) {}

    static RobotsLines read(String text) {
        return read(text, (line, why) -> {});
    }

    static List<Fault> faults(String text) {
        List<Fault> faults = new ArrayList<>();
        read(text, (line, why) -> faults.add(new Fault(line, why)));
        return faults;
    }

    private static RobotsLines read(String text, BiConsumer<Integer, Why> wrong) {
        Reading reading = new Reading();
        String[] lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            String line = lines[i].replaceFirst("#.*", "").strip();
            int colon = line.indexOf(':');
            if (line.isEmpty()) {
                continue;
            }
            @Nullable Why why =
                    colon < 1
                            ? Why.NAME
                            : reading.take(
                                    line.substring(0, colon).strip().toLowerCase(Locale.ROOT),
                                    line.substring(colon + 1).strip());
            if (why != null) {
                wrong.accept(i + 1, why);
            }
        }
        return new RobotsLines(reading.groups(), reading.sitemaps);
    }

    /** The lines read so far. */
    private static final class Reading {
        private final List<RobotsGroup> done = new ArrayList<>();
        private final List<String> sitemaps = new ArrayList<>();
        private List<String> agents = new ArrayList<>(List.of("*"));
        private List<String> rules = new ArrayList<>();
        private boolean naming;

        /** Null where the line is right. */
        @Nullable Why take(String name, String value) {
            switch (name) {
                case "user-agent" -> {
                    if (!AGENT.matcher(value).matches()) {
                        return Why.AGENT;
                    }
                    agent(value);
                }
                case "allow", "disallow" -> {
                    boolean path = PATH.matcher(value).matches();
                    if (!path && !value.isEmpty()) {
                        return Why.PATH;
                    }
                    if (name.equals("allow") && RobotsFile.opens(value)) {
                        return Why.OPENS;
                    }
                    rule(name.equals("allow") ? "Allow: " + value : "Disallow: " + value);
                }
                case "crawl-delay" -> {
                    if (!SECONDS.matcher(value).matches()) {
                        return Why.SECONDS;
                    }
                    rule("Crawl-delay: " + value);
                }
                case "sitemap" -> {
                    if (!absolute(value)) {
                        return Why.ADDRESS;
                    }
                    sitemaps.add(value);
                }
                default -> {
                    return Why.NAME;
                }
            }
            return null;
        }

        private void agent(String name) {
            if (!naming) {
                end();
                agents = new ArrayList<>();
                naming = true;
            }
            agents.add(name);
        }

        private void rule(String line) {
            naming = false;
            rules.add(line.strip());
        }

        private void end() {
            if (!rules.isEmpty()) {
                done.add(new RobotsGroup(agents, rules));
            }
            rules = new ArrayList<>();
        }

        List<RobotsGroup> groups() {
            end();
            return List.copyOf(done);
        }

        private static boolean absolute(String address) {
            try {
                URI uri = new URI(address);
                return uri.getHost() != null && List.of("http", "https").contains(uri.getScheme());
            } catch (URISyntaxException e) {
                return false;
            }
        }
    }
}
