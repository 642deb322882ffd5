package org.midad.moderation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.midad.Newsstand.headline;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.midad.Newsstand;
import org.midad.article.Article;
import org.midad.article.Articles;
import org.midad.discussion.CommentState;
import org.midad.discussion.Comments;
import org.midad.edition.CommentPolicy;
import org.midad.people.Secret;

/** How the running newspaper receives comments, rule by rule. */
@Tag("data")
class ReceptionTest {
    private final Newsstand stand = Newsstand.open();
    private final Reception reception = stand.room(Reception.class);
    private final Comments comments = stand.room(Comments.class);
    private final Article article = stand.publish(headline("سوق"));
    private final byte[] salma = Secret.fresh().hash();

    @AfterEach
    void holdAllAgain() {
        stand.receive(CommentPolicy.Mode.HOLD_ALL);
    }

    private Incoming said(String name, String text, byte @Nullable [] writer) {
        return new Incoming(
                article.facts().id().value(),
                name,
                null,
                text,
                null,
                writer,
                "192.0.2.77",
                Instant.now());
    }

    private String received(Incoming incoming) {
        return switch (reception.fromProgram(incoming, null)) {
            case Received.Kept kept -> state(kept);
            case Received.Refused refused -> "refused " + refused.why().rule();
            case Received.OtherBody other -> "other body";
            case Received.NothingToAnswer nothing -> "nothing to answer";
        };
    }

    private String state(Received.Kept kept) {
        String heldFor = comments.find(kept.comment().id().value()).orElseThrow().heldFor();
        return kept.comment().state().code() + (heldFor == null ? "" : " " + heldFor);
    }

    private long kept(Incoming incoming) {
        return ((Received.Kept) reception.fromProgram(incoming, null)).comment().id().value();
    }

    private void approve(long id) {
        stand.room(Decisions.class)
                .decide(
                        id,
                        new Comments.Move(null, CommentState.PUBLISHED, "نور", null, null),
                        null);
    }

    @Test
    void whereAllAreHeldEveryoneWaits() {
        assertThat(received(said("سلمى", "كلام", salma))).isEqualTo("pending policy");
    }

    @Test
    void whereAllArePublishedNobodyWaitsWithoutAReason() {
        stand.receive(CommentPolicy.Mode.PUBLISH_ALL);

        assertThat(received(said("سلمى", "كلام", salma))).isEqualTo("published");
        assertThat(received(said("سلمى", "كلام على www.example.org", salma)))
                .isEqualTo("pending links");
    }

    @Test
    void whereTheFirstIsHeldAWriterIsKnownByNameAndCookie() {
        stand.receive(CommentPolicy.Mode.HOLD_FIRST);
        long first = kept(said("سلمى", "أول كلام", salma));
        assertThat(comments.find(first).orElseThrow().heldFor()).isEqualTo("first-time");
        assertThat(received(said("سلمى", "وثان قبل القرار", salma)))
                .isEqualTo("pending first-time");
        approve(first);

        assertThat(received(said("سلمى", "وثالث بعده", salma))).isEqualTo("published");
        assertThat(received(said("منى", "باسم آخر", salma))).isEqualTo("pending first-time");
        assertThat(received(said("سلمى", "من جهاز آخر", Secret.fresh().hash())))
                .isEqualTo("pending first-time");
        assertThat(received(said("سلمى", "بلا جهاز", null))).isEqualTo("pending first-time");
    }

    @Test
    void whoseOnlyCommentWasRejectedIsNotKnown() {
        stand.receive(CommentPolicy.Mode.HOLD_FIRST);
        long first = kept(said("سلمى", "أول كلام", salma));
        stand.room(Decisions.class)
                .decide(
                        first,
                        new Comments.Move(null, CommentState.REJECTED, "نور", "insult", null),
                        null);

        assertThat(received(said("سلمى", "وثان", salma))).isEqualTo("pending first-time");
    }

    @Test
    void aThreadClosesAtOnceForWhoeverComesLater() {
        assertThat(received(said("سلمى", "قبل", salma))).isEqualTo("pending policy");
        stand.room(Articles.class).withdraw(article.facts().id().value(), null);

        assertThat(received(said("سلمى", "بعد", salma))).isEqualTo("refused closed");
        stand.room(Articles.class).publish(article.facts().id().value(), null);
        assertThat(received(said("سلمى", "وبعده", salma))).isEqualTo("pending policy");
    }

    @Test
    void aStaffNameWaitsEvenInLookAlikeLetters() {
        org.midad.people.Staff staff = stand.room(org.midad.people.Staff.class);
        if (staff.named("Paola Cox").isEmpty()) {
            staff.add("Paola Cox", org.midad.people.Role.REPORTER, null);
        }
        Rules rules =
                Moderation.forImport(
                        stand.room(org.midad.edition.Editions.class),
                        comments,
                        staff,
                        java.time.Clock.systemUTC());

        assertThat(rules.judge(said("Раоlа Сох", "كلام من غيره", null)))
                .isEqualTo(new Verdict.Hold(HeldFor.STAFF_NAME));
    }

    @Test
    void aFormThatIsSentTwiceIsOneCommentAndBothAreToldItsAddress() {
        Received.Kept first = (Received.Kept) reception.fromForm(said("سلمى", "نقرتان", salma));
        Received.Kept second =
                (Received.Kept) reception.fromForm(said("سلمى", "نقرتان", Secret.fresh().hash()));

        assertThat(second.comment().id()).isEqualTo(first.comment().id());
        assertThat(second.statusPath()).isEqualTo(first.statusPath());
        assertThat(second.again()).isTrue();
    }

    @Test
    void whatWasKeptStaysKeptWhenTheSameIsSentAfterTheThreadClosed() {
        Received.Kept first = (Received.Kept) reception.fromForm(said("سلمى", "قبيل", salma));
        stand.room(Articles.class).withdraw(article.facts().id().value(), null);
        Received.Kept second = (Received.Kept) reception.fromForm(said("سلمى", "قبيل", salma));

        assertThat(second.comment().id()).isEqualTo(first.comment().id());
    }
}
