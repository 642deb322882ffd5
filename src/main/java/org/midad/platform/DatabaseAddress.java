package org.midad.platform;

/** How to reach the database. */
public record DatabaseAddress(String url, String user, String password) {
    @Override
    public String toString() {
        return url;
    }
}
