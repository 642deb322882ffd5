package org.midad.operations;

import java.nio.file.Files;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.midad.mail.MailOverrides;
import org.midad.platform.DataFolder;
import org.midad.platform.Refusal;
import org.springframework.beans.factory.config.YamlPropertiesFactoryBean;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.io.FileSystemResource;

/**
 * The effective settings and where each came from: {@code data/midad.yaml}, then the environment
 * ({@code MIDAD_…}), then flags; later wins.
 */
final class Settings {
    /** Settings that an operator may set, with what stands where nobody does. */
    private static final Map<String, String> KNOWN = known();

    private final Map<String, Setting> values;

    /** A value and who set it. */
    record Setting(String value, String from) {}

    private Settings(Map<String, Setting> values) {
        this.values = values;
    }

    private static Map<String, String> known() {
        Map<String, String> known = new LinkedHashMap<>();
        known.put("site.address", "");
        known.put("server.trusted-proxies", "");
        known.put("pages.memory", "64MB");
        known.put("pages.purge-hook", "");
        known.put("pages.purge-token", "");
        known.put("pages.shared-lifetime", "60s");
        known.put("midad.comments.flood", "on");
        MailOverrides.NAMES.forEach(name -> known.put(name, ""));
        known.put("comments.personal-data-days", "90");
        known.put("backup.nightly", "03:30");
        known.put("backup.keep", "7");
        known.put("backup.folder", "");
        return known;
    }

    /**
     * Reads them for a server on this host and port.
     *
     * @throws Refusal for a setting that is unknown or cannot be meant
     */
    static Settings read(DataFolder folder, String host, int port) {
        Map<String, Setting> values = new LinkedHashMap<>();
        KNOWN.forEach((name, value) -> values.put(name, new Setting(value, "default")));
        fromFile(folder, values);
        for (String name : KNOWN.keySet()) {
            String variable = Variables.of(name);
            String value = System.getenv(variable);
            if (value != null) {
                values.put(name, new Setting(value, variable));
            }
        }
        if (values.getOrDefault("site.address", new Setting("", "")).value().isEmpty()) {
            values.put(
                    "site.address",
                    new Setting("http://" + shown(host) + ":" + port, "--host and --port"));
        }
        Settings settings = new Settings(values);
        new SettingsRules(settings).check();
        Upkeep.of(settings, folder);
        values.put("server.port", new Setting(String.valueOf(port), "--port"));
        values.put("server.address", new Setting(host, "--host"));
        return settings;
    }

    private static String shown(String host) {
        if (List.of("127.0.0.1", "0.0.0.0", "::1", "::").contains(host)) {
            return "localhost";
        }
        // RFC 3986, 3.2.2
        return host.contains(":") ? "[" + host + "]" : host;
    }

    private static void fromFile(DataFolder folder, Map<String, Setting> values) {
        if (!Files.exists(folder.file("midad.yaml"))) {
            return;
        }
        YamlPropertiesFactoryBean yaml = new YamlPropertiesFactoryBean();
        yaml.setResources(new FileSystemResource(folder.file("midad.yaml")));
        Properties properties;
        try {
            properties = Objects.requireNonNull(yaml.getObject());
        } catch (StackOverflowError e) {
            throw new Refusal(
                    folder.file("midad.yaml")
                            + " cannot be read: something in it contains itself (a name after *"
                            + " within what has that name after &).",
                    e);
        } catch (RuntimeException e) {
            throw new Refusal(folder.file("midad.yaml") + " cannot be read: " + e.getMessage(), e);
        }
        properties.forEach(
                (key, value) -> {
                    String name = String.valueOf(key);
                    if (!KNOWN.containsKey(name)) {
                        throw new Refusal(
                                folder.file("midad.yaml")
                                        + " has "
                                        + name
                                        + ", which is no setting; the settings are "
                                        + String.join(", ", KNOWN.keySet())
                                        + ".");
                    }
                    values.put(name, new Setting(word(value), "midad.yaml"));
                });
    }

    /** YAML reads a bare {@code off} as a truth value. */
    private static String word(Object value) {
        return value instanceof Boolean on ? (on ? "on" : "off") : String.valueOf(value);
    }

    /** Their names, in the order in which they are explained. */
    static Set<String> names() {
        return KNOWN.keySet();
    }

    String siteAddress() {
        return value("site.address");
    }

    String value(String name) {
        return Objects.requireNonNull(values.get(name)).value();
    }

    /** What is fixed of mail. */
    MailOverrides mail() {
        Map<String, String> fixed = new HashMap<>();
        MailOverrides.NAMES.forEach(name -> fixed.put(name, value(name)));
        return new MailOverrides(fixed);
    }

    /** Everything, in the order in which the doctor prints it; of a password, that there is one. */
    Map<String, Setting> all() {
        Map<String, Setting> shown = new LinkedHashMap<>(values);
        shown.computeIfPresent(
                MailOverrides.PASSWORD,
                (name, setting) ->
                        setting.value().isEmpty() ? setting : new Setting("***", setting.from()));
        return shown;
    }

    /** As Spring reads them, with what is fixed for every newspaper. */
    Map<String, Object> properties() {
        Map<String, Object> properties = new HashMap<>();
        values.forEach((name, setting) -> properties.put(name, setting.value()));
        // these go to their room alone: the password stands nowhere else
        MailOverrides.NAMES.forEach(properties::remove);
        properties.put("spring.main.lazy-initialization", "true");
        properties.put("spring.threads.virtual.enabled", "true");
        properties.put("spring.flyway.enabled", "false");
        properties.put("server.forward-headers-strategy", "none");
        // site/LastRequests ends what is under way, without a wrapper around every ready page
        properties.put("server.shutdown", "immediate");
        // pictures, and nothing else, come as files
        properties.put("spring.servlet.multipart.max-file-size", "25MB");
        properties.put("spring.servlet.multipart.max-request-size", "26MB");
        properties.put("spring.servlet.multipart.resolve-lazily", "true");
        properties.put("server.max-http-request-header-size", "16KB");
        properties.put("server.servlet.session.tracking-modes", "cookie");
        properties.put("server.error.whitelabel.enabled", "false");
        properties.put("spring.web.resources.add-mappings", "false");
        properties.put("spring.mvc.throw-exception-if-no-handler-found", "true");
        properties.put("server.jetty.connection-idle-timeout", "20s");
        @Nullable String development = System.getProperty("midad.dev");
        if (development != null) {
            properties.put("midad.dev", development);
            // nothing is kept, so that a changed template shows at the next reload
            properties.put("pages.memory", "0B");
        }
        return properties;
    }

    /** The port that a started server listens on; another than asked for only where that was 0. */
    int port(ConfigurableApplicationContext context) {
        return Objects.requireNonNull(((WebServerApplicationContext) context).getWebServer())
                .getPort();
    }
}
