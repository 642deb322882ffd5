package org.midad.site;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.handler.ContextHandler;
import org.eclipse.jetty.server.handler.ResourceHandler;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.resource.ResourceFactory;
import org.midad.edition.SectionSlugs;
import org.midad.media.Pictures;
import org.midad.platform.Outbox;
import org.midad.site.pagepath.PageCache;
import org.midad.site.pagepath.PagePath;
import org.midad.site.pagepath.SharedCaches;
import org.midad.web.AssetFiles;
import org.midad.web.HouseStyle;
import org.midad.web.SecurityHeaders;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.jetty.servlet.JettyServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.util.unit.DataSize;

/** The page path, put together: which paths are pages, and what purges them. */
@Configuration(proxyBeanMethods = false)
public class SitePath {
    /** Pages of the page path that are no sections. */
    private static final Set<String> OWN =
            Set.of("assets", "authors", "comment-policy", "corrections", "pages", "tags");

    /** Styles of the house colour that lie ready: the paper's own, and what it was before. */
    private static final int HOUSES = 16;

    private static final DataSize MEMORY = DataSize.ofMegabytes(64);

    @Bean
    PageCache pageCache(
            SitePages pages,
            Clock clock,
            Environment environment,
            Outbox outbox,
            Optional<PurgeHook> hook) {
        DataSize memory = environment.getProperty("pages.memory", DataSize.class, MEMORY);
        PageCache cache = new PageCache(pages, clock, memory.toBytes(), shared(environment));
        outbox.listen(new Purging(cache, hook)::hear);
        return cache;
    }

    @Bean
    @ConditionalOnExpression("'${pages.purge-hook:}' != ''")
    PurgeHook purgeHook(Environment environment) {
        String token = environment.getProperty("pages.purge-token", "");
        return new PurgeHook(
                URI.create(environment.getRequiredProperty("pages.purge-hook")),
                token.isBlank() ? null : token);
    }

    private static SharedCaches shared(Environment environment) {
        return environment.getProperty("pages.purge-hook", "").isBlank()
                ? SharedCaches.UNREACHED
                : new SharedCaches(
                        environment.getRequiredProperty("pages.shared-lifetime", Duration.class));
    }

    @Bean
    Served served(PageCache pages) {
        return new Served(pages);
    }

    @Bean
    LastRequests lastRequests() {
        return new LastRequests();
    }

    @Bean
    WebServerFactoryCustomizer<JettyServletWebServerFactory> pagePath(
            PageCache cache,
            SitePages pages,
            AssetFiles assets,
            Pictures pictures,
            LastRequests last) {
        PagePath.Doors doors =
                new PagePath.Doors() {
                    private final Map<String, PagePath.Asset> ready = new ConcurrentHashMap<>();

                    /** Few: anybody may ask for any two colours. */
                    private final Cache<String, PagePath.Asset> houses =
                            Caffeine.newBuilder().maximumSize(HOUSES).build();

                    private PagePath.Asset ready(AssetFiles.Asset asset) {
                        return PagePath.Asset.lasting(asset.contentType(), asset.bytes());
                    }

                    @Override
                    public boolean servlets(String path) {
                        int end = path.indexOf('/', 1);
                        String first = path.substring(1, end < 0 ? path.length() : end);
                        return SectionSlugs.RESERVED.contains(first) && !OWN.contains(first);
                    }

                    @Override
                    public boolean forms(String path) {
                        return path.endsWith("/comments");
                    }

                    @Override
                    public Set<String> parameters(String path) {
                        return SitePages.parameters(path);
                    }

                    @Override
                    public Optional<PagePath.Asset> asset(String path) {
                        AssetFiles.Asset house = HouseStyle.at(path);
                        if (house != null) {
                            return Optional.of(houses.get(path, key -> ready(house)));
                        }
                        AssetFiles.Asset asset = assets.at(path);
                        return asset == null
                                ? Optional.empty()
                                : Optional.of(
                                        ready.computeIfAbsent(asset.path(), key -> ready(asset)));
                    }
                };
        HttpFields.Mutable security = HttpFields.build();
        SecurityHeaders.ALL.forEach(security::add);
        return factory -> {
            factory.setSelectors(Runtime.getRuntime().availableProcessors());
            factory.addServerCustomizers(
                    server -> {
                        readEverything(server);
                        server.setErrorHandler(new LastWords(pages));
                        PagePath path = new PagePath(cache, pages, doors, security);
                        path.setHandler(new Handler.Sequence(media(pictures), server.getHandler()));
                        server.setHandler(path);
                        last.watch(server, path);
                    });
        };
    }

    /** Addresses that Jetty would refuse in its own words come to us, who say it in the paper's. */
    private static void readEverything(Server server) {
        for (Connector connector : server.getConnectors()) {
            HttpConnectionFactory http =
                    connector.getConnectionFactory(HttpConnectionFactory.class);
            if (http != null) {
                http.getHttpConfiguration().setUriCompliance(UriCompliance.UNSAFE);
                http.getHttpConfiguration().setSendServerVersion(false);
            }
        }
    }

    /** Adds what every answer tells browsers. */
    private static final class Secured extends Handler.Wrapper {
        Secured(Handler handler) {
            super(handler);
        }

        @Override
        public boolean handle(Request request, Response response, Callback callback)
                throws Exception {
            SecurityHeaders.ALL.forEach(response.getHeaders()::put);
            return super.handle(request, response, callback);
        }
    }

    /** Renditions straight from the data folder, by Jetty's own file handler. */
    private static Handler media(Pictures pictures) {
        try {
            Files.createDirectories(pictures.folder());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        ResourceHandler files = new ResourceHandler();
        files.setBaseResource(ResourceFactory.root().newResource(pictures.folder()));
        files.setDirAllowed(false);
        files.setEtags(true);
        files.setCacheControl("public, max-age=31536000, immutable");
        ContextHandler media = new ContextHandler(new Secured(files), "/media");
        media.setAllowNullPathInContext(true);
        return media;
    }
}
