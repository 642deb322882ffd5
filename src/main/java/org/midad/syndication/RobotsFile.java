package org.midad.syndication;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.midad.edition.Edition;
import org.midad.edition.Sharing;

/**
 * {@code robots.txt} of an edition: what is always closed, the edition's own lines, and the
 * sitemaps.
 *
 * <p>A crawler obeys only the groups that name it (RFC 9309, 2.2.1), so what is always closed
 * stands in every group.
 */
public final class RobotsFile {
    /** The staff's rooms, programs, private pages of writers, and a list without end. */
    public static final List<String> CLOSED = List.of("/api/", "/c/", "/newsroom", "/search");

    /** Crawlers that say of themselves that they gather text for models, by their own names. */
    public static final List<String> TRAINING =
            List.of(
                    "Amazonbot",
                    "anthropic-ai",
                    "Applebot-Extended",
                    "Bytespider",
                    "CCBot",
                    "ClaudeBot",
                    "cohere-training-data-crawler",
                    "Diffbot",
                    "Google-Extended",
                    "GPTBot",
                    "meta-externalagent",
                    "PanguBot");

    /** Where a reader begins, and where most of them are. */
    private static final List<String> PAGES = List.of("/", "/local/headline-1");

    private RobotsFile() {}

    /**
     * A line that cannot be taken.
     *
     * @param line counted from 1
     * @param why end of a message key
     */
    public record Fault(int line, String why) {}

    /** What is wrong with lines that somebody typed; empty where nothing is. */
    public static List<Fault> faults(String lines) {
        return RobotsLines.faults(lines).stream()
                .map(fault -> new Fault(fault.line(), fault.why().name().toLowerCase(Locale.ROOT)))
                .toList();
    }

    /** The crawlers to which these lines close the whole site; empty where there is none. */
    public static List<String> shutOut(String lines) {
        return groups(lines).stream()
                .filter(group -> PAGES.stream().noneMatch(group::opens))
                .flatMap(group -> group.agents().stream())
                .distinct()
                .toList();
    }

    /** Whether an {@code Allow} of this path would open something that is always closed. */
    static boolean opens(String path) {
        return CLOSED.stream()
                .anyMatch(
                        closed ->
                                path.startsWith(closed)
                                        || (path.length() >= closed.length()
                                                && samples(closed).stream()
                                                        .anyMatch(
                                                                page ->
                                                                        RobotsGroup.matches(
                                                                                path, page))));
    }

    private static List<String> samples(String closed) {
        return List.of(
                closed, closed + "/", closed + "x", closed + "/articles/1", closed + "?q=x&page=2");
    }

    /** The file. */
    public static String of(Edition edition) {
        Sharing.Discovery discovery = edition.sharing().discovery();
        StringBuilder file = new StringBuilder();
        groups(discovery.robots()).forEach(group -> print(file, group));
        if (discovery.training() == Sharing.Training.KEPT_OUT) {
            print(file, new RobotsGroup(TRAINING, List.of("Disallow: /")));
        }
        sitemap(file, edition.absolute("/sitemap.xml"));
        sitemap(file, edition.absolute("/news-sitemap.xml"));
        RobotsLines.read(discovery.robots()).sitemaps().forEach(address -> sitemap(file, address));
        return file.toString();
    }

    /** The groups as crawlers get them: that of everybody first and once, each with the closed. */
    private static List<RobotsGroup> groups(String lines) {
        List<String> everybody = closed();
        List<RobotsGroup> groups = new ArrayList<>();
        for (RobotsGroup group : RobotsLines.read(lines).groups()) {
            if (group.isFor("*")) {
                everybody.addAll(group.rules());
            }
            List<String> named =
                    group.agents().stream().filter(agent -> !agent.equals("*")).toList();
            if (!named.isEmpty()) {
                List<String> rules = closed();
                rules.addAll(group.rules());
                groups.add(new RobotsGroup(named, rules));
            }
        }
        groups.addFirst(new RobotsGroup(List.of("*"), everybody));
        return groups;
    }

    private static List<String> closed() {
        return new ArrayList<>(CLOSED.stream().map(path -> "Disallow: " + path).toList());
    }

    private static void print(StringBuilder file, RobotsGroup group) {
        group.agents().forEach(agent -> file.append("User-agent: ").append(agent).append('\n'));
        group.rules().forEach(rule -> file.append(rule).append('\n'));
        file.append('\n');
    }

    private static void sitemap(StringBuilder file, String address) {
        file.append("Sitemap: ").append(address).append('\n');
    }
}
