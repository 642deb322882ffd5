package org.midad.site.pagepath;

/** Where pages come from. Sees an address and nothing else of a request. */
public interface PageSource {

    /** Makes the page of an address from the newspaper's data as they are now. */
    Rendered render(PageAddress address);

    /** The one page for everything that is not there; its tags say when it changes. */
    Rendered.Page missing();

    /** The page that says in words why an address or a request cannot be served. */
    Rendered.Page problem(int status, String why);
}
