package org.midad.edition;

import java.util.regex.Pattern;

/** Services that ask for a line in the front page as proof of whose site it is. */
public enum Verifier {
    GOOGLE("google-site-verification", "Google", "[A-Za-z0-9_-]{20,100}={0,2}"),
    BING("msvalidate.01", "Bing", "[0-9A-Fa-f]{32}"),
    YANDEX("yandex-verification", "Yandex", "[0-9a-f]{16,64}"),
    FACEBOOK("facebook-domain-verification", "Facebook", "[0-9a-z]{20,64}"),
    PINTEREST("p:domain_verify", "Pinterest", "[0-9a-f]{32}");

    private final String meta;
    private final String brand;
    private final Pattern token;

    Verifier(String meta, String brand, String token) {
        this.meta = meta;
        this.brand = brand;
        this.token = Pattern.compile(token);
    }

    /** The name of its {@code meta} element. */
    public String meta() {
        return meta;
    }

    /** As it calls itself. */
    public String brand() {
        return brand;
    }

    /** Whether this can be one of its tokens; whatever cannot is never printed. */
    public boolean gives(String text) {
        return token.matcher(text).matches();
    }
}
