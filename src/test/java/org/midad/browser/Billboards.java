package org.midad.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Route;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import org.midad.Newsstand;
import org.midad.article.Article;
import org.midad.article.Block;
import org.midad.article.Content;
import org.midad.article.Kind;
import org.midad.edition.AdPosition;
import org.midad.edition.AdSize;
import org.midad.edition.Editions;
import org.midad.edition.Sharing;
import org.midad.edition.Sharings;

/** Advertisements in every place of one section, and the provider that frames two of them. */
final class Billboards {
    /** Only here do advertisements stand, so that other tests see none. */
    static final String SECTION = "sport";

    static final String HOST = "ads.example.com";

    private static final String WORDS = "مباراة طويلة لا تنتهي، والجمهور باقٍ في المدرجات. ";

    private Billboards() {}

    /** Hangs them up, and publishes an article that has all of them. */
    static Article hang(Newsstand stand, Sharing.Picture picture) {
        Editions editions = stand.room(Editions.class);
        long section = editions.first().section(SECTION).orElseThrow().id();
        AdPosition.PictureAd ours =
                new AdPosition.PictureAd(picture, "https://shop.example/", "متجر الترام: تخفيضات");
        for (AdPosition.Place place : AdPosition.Place.values()) {
            boolean framed = place == AdPosition.Place.PARAGRAPH || place == AdPosition.Place.SIDE;
            AdPosition.FrameAd frame =
                    new AdPosition.FrameAd(
                            "https://" + HOST + "/" + place.code(),
                            List.of(HOST),
                            AdSize.RECTANGLE,
                            place.onDesktops().getFirst());
            stand.room(Sharings.class)
                    .set(
                            1,
                            new AdPosition(
                                    place,
                                    framed ? AdPosition.Shows.FRAME : AdPosition.Shows.PICTURE,
                                    2,
                                    List.of(section),
                                    ours,
                                    frame));
        }
        return stand.publish(article(), Instant.now());
    }

    private static Content article() {
        return new Content(
                "ar",
                SECTION,
                Kind.NEWS,
                null,
                Newsstand.headline("المباراة التي لا تنتهي"),
                null,
                "بدأت المباراة عند الخامسة، ولم يصفّر الحكم بعد.",
                List.of(),
                null,
                null,
                List.copyOf(Collections.nCopies(8, new Block.Paragraph(WORDS.repeat(5).strip()))),
                List.of(),
                List.of(),
                List.of(),
                null,
                null);
    }

    /** Answers as the provider does: nothing in a test goes to the internet. */
    static void serve(BrowserContext visitor) {
        visitor.route(
                "https://" + HOST + "/**",
                route ->
                        route.fulfill(
                                new Route.FulfillOptions()
                                        .setContentType("text/html; charset=utf-8")
                                        .setBody(
                                                "<!DOCTYPE html><html lang=ar dir=rtl><title>إعلان"
                                                        + "</title><main><h1>إعلان</h1></main>")));
    }
}
