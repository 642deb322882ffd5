package org.midad.site;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.midad.edition.Edition;
import org.midad.edition.Sharing;
import org.midad.media.Pictures;
import org.midad.syndication.Card;
import org.midad.syndication.Cards;
import org.midad.web.Frame;
import org.springframework.stereotype.Component;

/**
 * The picture that other sites show of a page: the article's own, else a card with its headline;
 * for other pages the edition's, else a card with its name.
 */
@Component
class SharedPictures {
    private final Pictures pictures;
    private final Cards cards;

    SharedPictures(Pictures pictures, Cards cards) {
        this.pictures = pictures;
        this.cards = cards;
    }

    /** Of an article; null only where nothing can be drawn and no picture is set. */
    Frame.Sharing.@Nullable Image of(Edition edition, ArticlePage.Found found) {
        String headline = found.content().headline();
        Frame.Sharing.Image own = own(edition, found.picture(), headline);
        if (own != null) {
            return own;
        }
        return cards.able() ? image(edition, card(edition, found)) : uploaded(edition);
    }

    private Frame.Sharing.@Nullable Image own(
            Edition edition, @Nullable PictureView picture, String headline) {
        if (picture == null) {
            return null;
        }
        String alt = picture.alt().isEmpty() ? headline : picture.alt();
        return pictures.forSharing(
                        picture.id(),
                        picture.renditions().stream().map(PictureView.Rendition::width).toList())
                .map(rendition -> image(edition, rendition, alt))
                .orElse(null);
    }

    /** Of a page that is no article; null only where nothing can be drawn and none is set. */
    Frame.Sharing.@Nullable Image of(Edition edition) {
        Frame.Sharing.Image uploaded = uploaded(edition);
        return uploaded == null && cards.able() ? image(edition, Card.of(edition)) : uploaded;
    }

    /** The edition's own picture; null where none is set. */
    Frame.Sharing.@Nullable Image uploaded(Edition edition) {
        Sharing.Picture picture = edition.sharing().picture();
        return picture == null
                ? null
                : pictures.forSharing(picture.id(), picture.widths())
                        .map(rendition -> image(edition, rendition, edition.name()))
                        .orElse(null);
    }

    /** The card that the page of an article names. */
    static Card card(Edition edition, ArticlePage.Found found) {
        return Card.of(
                edition,
                found.id(),
                found.sectionName(),
                found.content().headline(),
                ArticlePage.directionOf(found.content()));
    }

    /** The card that this article's page names now, if it names one. */
    Optional<Card> named(Edition edition, ArticlePage.Found found) {
        return found.state().equals("published") && own(edition, found.picture(), "") == null
                ? Optional.of(card(edition, found))
                : Optional.empty();
    }

    private static Frame.Sharing.Image image(
            Edition edition, Pictures.Rendition rendition, String alt) {
        return new Frame.Sharing.Image(
                edition.absolute(rendition.address()),
                "image/jpeg",
                rendition.width(),
                rendition.height(),
                alt);
    }

    private static Frame.Sharing.Image image(Edition edition, Card card) {
        return new Frame.Sharing.Image(
                edition.absolute(card.path()),
                "image/png",
                Card.WIDTH,
                Card.HEIGHT,
                card.headline());
    }
}
