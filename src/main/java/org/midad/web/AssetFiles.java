package org.midad.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.midad.platform.SiteSecrets;

/**
 * Styles, scripts and fonts of the class path, under addresses that carry a hash of their content.
 *
 * <p>In styles, {@code @import "x.css";} is replaced by that file, {@code url(x)} by its address.
 */
public final class AssetFiles implements Assets {
    private static final Pattern IMPORT = Pattern.compile("@import \"([^\"]+)\";");
    private static final Pattern URL = Pattern.compile("url\\(\"?([^)\"#:]+)\"?\\)");
    private static final int HASH_CHARACTERS = 10;

    private final @Nullable Path folder;
    private final Map<String, Asset> byName = new ConcurrentHashMap<>();
    private final Map<String, Asset> byPath = new ConcurrentHashMap<>();

    /** An asset as it is served. */
    public record Asset(String path, String contentType, byte[] bytes) {}

    /** {@code folder} is read anew each time, for development; null reads the class path once. */
    AssetFiles(@Nullable Path folder) {
        this.folder = folder;
    }

    @Override
    public String path(String name) {
        return asset(name).path();
    }

    /** The asset with this address; null for an unknown or outdated one. */
    public @Nullable Asset at(String path) {
        return byPath.get(path);
    }

    private Asset asset(String name) {
        if (folder != null) {
            return load(name);
        }
        Asset known = byName.get(name);
        if (known == null) {
            known = load(name);
            byName.put(name, known);
        }
        return known;
    }

    private Asset load(String name) {
        byte[] bytes = name.endsWith(".css") ? style(name) : read(name);
        String hash =
                Base64.getUrlEncoder()
                        .encodeToString(SiteSecrets.hash(bytes))
                        .substring(0, HASH_CHARACTERS);
        int dot = name.lastIndexOf('.');
        String path = "/assets/" + name.substring(0, dot) + "." + hash + name.substring(dot);
        Asset asset = new Asset(path, type(name.substring(dot)), bytes);
        byPath.put(path, asset);
        return asset;
    }

    private byte[] style(String name) {
        String css = new String(read(name), StandardCharsets.UTF_8);
        css =
                IMPORT.matcher(css)
                        .replaceAll(
                                match ->
                                        Matcher.quoteReplacement(
                                                new String(
                                                        read(match.group(1)),
                                                        StandardCharsets.UTF_8)));
        css =
                URL.matcher(css)
                        .replaceAll(
                                match ->
                                        Matcher.quoteReplacement(
                                                "url(" + path(match.group(1)) + ")"));
        return css.getBytes(StandardCharsets.UTF_8);
    }

    private byte[] read(String name) {
        try (InputStream in =
                folder == null
                        ? AssetFiles.class.getResourceAsStream("/assets/" + name)
                        : Files.newInputStream(folder.resolve(name))) {
            if (in == null) {
                throw new IllegalArgumentException("no asset " + name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String type(String extension) {
        return switch (extension) {
            case ".css" -> "text/css; charset=utf-8";
            case ".js" -> "text/javascript; charset=utf-8";
            case ".svg" -> "image/svg+xml";
            case ".woff2" -> "font/woff2";
            case ".txt" -> "text/plain; charset=utf-8";
            default -> "application/octet-stream";
        };
    }
}
