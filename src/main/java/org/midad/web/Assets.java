package org.midad.web;

/** Addresses of styles, scripts and fonts: each carries a hash of its content. */
public interface Assets {

    /**
     * The address of an asset.
     *
     * @param name file name under {@code assets/}, such as {@code style.css}
     */
    String path(String name);
}
