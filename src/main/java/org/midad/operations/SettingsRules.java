package org.midad.operations;

import static java.util.Locale.ROOT;

import com.sun.management.HotSpotDiagnosticMXBean;
import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.midad.edition.SiteAddress;
import org.midad.mail.Encryption;
import org.midad.mail.MailOverrides;
import org.midad.platform.Refusal;
import org.midad.web.ClientAddress;
import org.springframework.boot.convert.DurationStyle;
import org.springframework.util.unit.DataSize;

/** What the settings may be; each that cannot be meant is refused with one sentence. */
final class SettingsRules {
    /** What a cache missed to forget stands no longer than this. */
    private static final Duration LONGEST_LIFETIME = Duration.ofHours(1);

    private static final DataSize USUAL_MEMORY = DataSize.ofMegabytes(64);
    private static final DataSize MOST_MEMORY = DataSize.ofGigabytes(4);

    private final Settings settings;

    SettingsRules(Settings settings) {
        this.settings = settings;
    }

    /**
     * Looks at each.
     *
     * @throws Refusal for the first that cannot be meant
     */
    void check() {
        try {
            SiteAddress.of(settings.siteAddress());
        } catch (IllegalArgumentException e) {
            throw new Refusal(
                    "site.address is not an address of a site, such as https://example.org: "
                            + settings.siteAddress(),
                    e);
        }
        ClientAddress.behind(settings.value("server.trusted-proxies"));
        String flood = settings.value("midad.comments.flood");
        if (!flood.equals("on") && !flood.equals("off")) {
            throw new Refusal("midad.comments.flood is on or off, not " + flood + ".");
        }
        hook(settings.value("pages.purge-hook"));
        lifetime(settings.value("pages.shared-lifetime"));
        memory(settings.value("pages.memory"));
        mail(settings.mail());
    }

    /** An address without the name and password that can stand in it. */
    static String withoutUser(String address) {
        return address.replaceFirst("//.*@", "//…@");
    }

    private static void hook(String hook) {
        try {
            URI address = new URI(hook);
            boolean web = List.of("http", "https").contains(String.valueOf(address.getScheme()));
            if (!hook.isEmpty() && (!web || address.getHost() == null)) {
                throw new URISyntaxException(withoutUser(hook), "no address of the web");
            }
        } catch (URISyntaxException e) {
            throw new Refusal(
                    "pages.purge-hook is an address such as http://127.0.0.1:6081/, not "
                            + withoutUser(hook)
                            + ".",
                    e);
        }
    }

    private static void lifetime(String lifetime) {
        try {
            Duration time = DurationStyle.detectAndParse(lifetime, ChronoUnit.SECONDS);
            if (time.isNegative() || time.compareTo(LONGEST_LIFETIME) > 0) {
                throw new IllegalArgumentException("too long");
            }
        } catch (IllegalArgumentException e) {
            throw new Refusal(
                    "pages.shared-lifetime is a time such as 60s, at most 1h, not "
                            + lifetime
                            + ".",
                    e);
        }
    }

    /** Pages are kept outside the heap, beside what connections need there. */
    private static void memory(String memory) {
        DataSize size;
        try {
            size = DataSize.parse(memory);
        } catch (IllegalArgumentException | ArithmeticException e) {
            throw new Refusal("pages.memory is a size such as 64MB, not " + memory + ".", e);
        }
        // asked only where it matters: the question costs a part of the start
        DataSize most = size.compareTo(USUAL_MEMORY) > 0 ? mostMemory() : MOST_MEMORY;
        if (size.isNegative() || size.compareTo(most) > 0) {
            throw new Refusal(
                    "pages.memory is a size from 0MB to "
                            + most.toMegabytes()
                            + "MB, not "
                            + memory
                            + ": half of what the program may take beside its heap; for more, set"
                            + " -XX:MaxDirectMemorySize in MIDAD_JAVA_OPTS.");
        }
    }

    private static DataSize mostMemory() {
        long direct =
                Long.parseLong(
                        ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class)
                                .getVMOption("MaxDirectMemorySize")
                                .getValue());
        // 0 is "as much as the heap"
        long half = (direct == 0 ? Runtime.getRuntime().maxMemory() : direct) / 2;
        return DataSize.ofBytes(Math.min(half, MOST_MEMORY.toBytes()));
    }

    private static void mail(MailOverrides fixed) {
        boolean bare =
                fixed.get(MailOverrides.ENCRYPTION)
                        .filter(set -> List.of("none", "off").contains(set.toLowerCase(ROOT)))
                        .isPresent();
        String host = fixed.get(MailOverrides.HOST).orElse("");
        if (bare && isKnown(host) && !Encryption.NONE.allowed(host)) {
            throw new Refusal(
                    "mail.encryption none is for a server on this machine or in its private network"
                            + " alone, which "
                            + host
                            + " is not: set it to starttls or tls.");
        }
    }

    /**
     * A name server that is away keeps no newspaper from starting; letters to a host that is not
     * known wait all the same.
     */
    private static boolean isKnown(String host) {
        try {
            return !host.isEmpty() && InetAddress.getAllByName(host).length > 0;
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
