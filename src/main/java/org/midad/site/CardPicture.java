package org.midad.site;

import java.net.URI;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.midad.edition.Edition;
import org.midad.edition.Editions;
import org.midad.syndication.Card;
import org.midad.syndication.Cards;
import org.midad.web.Frame;
import org.midad.web.Open;
import org.midad.web.Problem;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The social card that a page names now, and no other. */
@RestController
class CardPicture {
    private static final Pattern NAME =
            Pattern.compile("(?:" + Card.PAPER + "|([1-9][0-9]{0,17}))-[0-9a-f]{16}\\.png");

    /** Its address changes with its words. */
    private static final String FOR_EVER = "public, max-age=31536000, immutable";

    private static final String RETRY_SECONDS = "2";

    private final Editions editions;
    private final ArticlePage articles;
    private final SharedPictures pictures;
    private final Cards cards;

    CardPicture(Editions editions, ArticlePage articles, SharedPictures pictures, Cards cards) {
        this.editions = editions;
        this.articles = articles;
        this.pictures = pictures;
        this.cards = cards;
    }

    @Open("crawlers of other sites fetch what a public page names")
    @GetMapping("/media/cards/{name}")
    ResponseEntity<byte[]> show(@PathVariable String name) {
        Edition edition = editions.first();
        Card card =
                named(edition, name)
                        .filter(known -> known.name().equals(name))
                        .orElseThrow(() -> Problem.missing("no page names this card"));
        return switch (cards.picture(card)) {
            case Cards.Found.Picture picture ->
                    ResponseEntity.ok()
                            .contentType(MediaType.IMAGE_PNG)
                            .header(HttpHeaders.CACHE_CONTROL, FOR_EVER)
                            .body(picture.png());
            case Cards.Found.Busy busy ->
                    ResponseEntity.status(503)
                            .header(HttpHeaders.RETRY_AFTER, RETRY_SECONDS)
                            .build();
            case Cards.Found.Unable unable -> instead(edition);
        };
    }

    private Optional<Card> named(Edition edition, String name) {
        Matcher parts = NAME.matcher(name);
        if (!parts.matches()) {
            return Optional.empty();
        }
        return parts.group(1) == null
                ? Optional.of(Card.of(edition))
                : articles.find(Long.parseLong(parts.group(1)))
                        .flatMap(found -> pictures.named(edition, found));
    }

    /** Pages that were made before it was known that nothing can be drawn still name cards. */
    private ResponseEntity<byte[]> instead(Edition edition) {
        Frame.Sharing.Image uploaded = pictures.uploaded(edition);
        if (uploaded == null) {
            throw Problem.missing("cards cannot be drawn on this machine");
        }
        return ResponseEntity.status(302).location(URI.create(uploaded.address())).build();
    }
}
