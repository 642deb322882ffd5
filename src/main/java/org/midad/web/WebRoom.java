package org.midad.web;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.midad.edition.SiteAddress;
import org.midad.people.Sessions;
import org.midad.people.Tokens;
import org.springframework.boot.servlet.filter.OrderedFormContentFilter;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.web.multipart.MultipartResolver;
import org.springframework.web.multipart.support.StandardServletMultipartResolver;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import tools.jackson.databind.json.JsonMapper;

/** What the doors share, put together. */
@Configuration(proxyBeanMethods = false)
public class WebRoom {

    @Bean
    Templates templates(Environment environment) {
        Path sources = development(environment);
        return Templates.from(sources == null ? null : sources.resolve("jte"));
    }

    @Bean
    AssetFiles assets(Environment environment) {
        Path sources = development(environment);
        return new AssetFiles(sources == null ? null : sources.resolve("resources/assets"));
    }

    /** The folder {@code src/main} in {@code ./midad dev}; null otherwise. */
    private static @Nullable Path development(Environment environment) {
        String folder = environment.getProperty("midad.dev");
        return folder == null ? null : Path.of(folder);
    }

    @Bean
    ClientAddress clientAddress(Environment environment) {
        return ClientAddress.behind(environment.getProperty("server.trusted-proxies", ""));
    }

    @Bean
    Origins origins(SiteAddress address) {
        return new Origins(address);
    }

    @Bean
    Cookies cookies(SiteAddress address) {
        return new Cookies(address);
    }

    @Bean
    WriterCookie writerCookie(Cookies cookies) {
        return new WriterCookie(cookies);
    }

    @Bean
    Gatekeeper gatekeeper(Tokens tokens, Sessions sessions, Cookies cookies, Origins origins) {
        return new Gatekeeper(tokens, sessions, cookies, origins);
    }

    /** Bodies are read, and measured, by the routes alone: Spring would keep a form of any size. */
    @Bean
    FilterRegistrationBean<OrderedFormContentFilter> noFormsBeforeTheRoutes(
            OrderedFormContentFilter filter) {
        FilterRegistrationBean<OrderedFormContentFilter> off = new FilterRegistrationBean<>(filter);
        off.setEnabled(false);
        return off;
    }

    /** No form of ours carries files: what comes as one is told so by the route. */
    @Bean(DispatcherServlet.MULTIPART_RESOLVER_BEAN_NAME)
    MultipartResolver noFiles() {
        return new StandardServletMultipartResolver() {
            @Override
            public boolean isMultipart(HttpServletRequest request) {
                return false;
            }
        };
    }

    @Bean
    UnreadBodies unreadBodies() {
        return new UnreadBodies();
    }

    @Bean
    SecurityHeaders securityHeaders() {
        return new SecurityHeaders();
    }

    @Bean
    WebMvcConfigurer doors(Gatekeeper gatekeeper, JsonMapper json, ProblemPages pages) {
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(gatekeeper);
            }

            @Override
            public void extendHandlerExceptionResolvers(List<HandlerExceptionResolver> resolvers) {
                // after the advice of the API room, before Spring's own, which say less
                resolvers.add(1, new DoorProblems(json, pages));
            }
        };
    }
}
