package org.midad.edition;

import java.net.URI;

/**
 * The public address of the newspaper: the only source of absolute addresses, whatever a request
 * says of itself.
 *
 * @param value scheme, host and port, without a slash at the end
 */
public record SiteAddress(URI value) {

    /**
     * Reads an address as an operator writes it.
     *
     * @throws IllegalArgumentException if it is no http or https address of a site
     */
    public static SiteAddress of(String text) {
        URI uri = URI.create(text.endsWith("/") ? text.substring(0, text.length() - 1) : text);
        boolean web = "http".equals(uri.getScheme()) || "https".equals(uri.getScheme());
        if (!web || uri.getHost() == null || !uri.getPath().isEmpty() || uri.getQuery() != null) {
            throw new IllegalArgumentException(
                    "not an address of a site, such as https://example.org: " + text);
        }
        return new SiteAddress(uri);
    }

    /** Whether browsers reach the site by TLS. */
    public boolean secure() {
        return "https".equals(value.getScheme());
    }
}
