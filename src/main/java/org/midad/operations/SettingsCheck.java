package org.midad.operations;

import java.net.URI;
import java.util.Objects;
import org.midad.platform.DataFolder;
import org.midad.platform.Refusal;

/** The doctor's look at what was set: what does not fit together, and what is switched off. */
final class SettingsCheck {
    private final Findings findings;
    private final Settings settings;

    SettingsCheck(Findings findings, Settings settings) {
        this.findings = findings;
        this.settings = settings;
    }

    void look(DataFolder folder) {
        for (String variable : Variables.strange(System.getenv().keySet())) {
            findings.warn(variable + " is set and read by nothing", Variables.ADVICE);
        }
        try {
            Upkeep.of(settings, folder).nightly().requirePlace(folder);
        } catch (Refusal e) {
            findings.mend(
                    "the folder of the backups cannot be used",
                    Objects.requireNonNull(e.getMessage()));
        }
        address(URI.create(settings.siteAddress()));
        if (settings.value("midad.comments.flood").equals("off")) {
            findings.warn("floods of comments are not held", "take midad.comments.flood=off away");
        }
        if (settings.value(Upkeep.PERSONAL_DATA_DAYS).equals("0")) {
            findings.warn(
                    "from where comments came is kept for ever",
                    "set " + Upkeep.PERSONAL_DATA_DAYS + " to the days that you may keep it");
        }
    }

    private void address(URI site) {
        int listens = Integer.parseInt(settings.value("server.port"));
        String host = Objects.requireNonNullElse(site.getHost(), "");
        boolean local = host.equals("localhost") || host.equals("[::1]") || host.startsWith("127.");
        boolean proxied = !settings.value("server.trusted-proxies").isBlank();
        if (local) {
            findings.note(
                    "the public address is "
                            + site
                            + ": only this machine; readers need site.address");
        } else if (site.getScheme().equals("https") || port(site) != listens) {
            proxy(site, listens, proxied);
        } else {
            findings.fine("readers come to " + site + " without a proxy");
        }
    }

    private void proxy(URI site, int listens, boolean proxied) {
        if (proxied) {
            findings.fine("readers come to " + site + ", a proxy to port " + listens);
        } else {
            findings.mend(
                    "readers come to " + site + " through a proxy, but no proxy is trusted",
                    "set server.trusted-proxies, or all who write have the proxy's address");
        }
    }

    private static int port(URI site) {
        return site.getPort() < 0 ? 80 : site.getPort();
    }
}
