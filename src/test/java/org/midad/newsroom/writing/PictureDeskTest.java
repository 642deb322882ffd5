package org.midad.newsroom.writing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.midad.Newsstand.eventually;
import static org.midad.Newsstand.headline;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.midad.Newsstand;
import org.midad.article.Article;
import org.midad.article.Articles;
import org.midad.article.LeadPicture;
import org.midad.media.Shots;
import org.midad.newsroom.Member;
import org.midad.people.Role;

@Tag("data")
class PictureDeskTest {
    private static final String PARTS = "part-of-a-form";

    private final Newsstand stand = Newsstand.open();
    private final Member hiba = Member.signedIn(headline("هبة"), Role.EDITOR);
    private final Article article = stand.publish(headline("بصورة"));
    private final String way = "/newsroom/articles/" + article.facts().id();

    private static byte[] form(byte[] file) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        String head =
                "--"
                        + PARTS
                        + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"x.jpg\"\r\n"
                        + "Content-Type: image/jpeg\r\n\r\n";
        out.writeBytes(head.getBytes(StandardCharsets.US_ASCII));
        out.writeBytes(file);
        out.writeBytes(("\r\n--" + PARTS + "--\r\n").getBytes(StandardCharsets.US_ASCII));
        return out.toByteArray();
    }

    private String said(byte[] file) {
        var answer =
                hiba.postBytes(
                        way + "/picture", "multipart/form-data; boundary=" + PARTS, form(file));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        return answer.headers()
                .firstValue("location")
                .orElseThrow()
                .replaceAll(".*said=([a-z-]+).*", "$1");
    }

    private LeadPicture lead() {
        return stand.room(Articles.class)
                .find(article.facts().id().value())
                .orElseThrow()
                .facts()
                .content()
                .picture();
    }

    @Test
    void anUploadedPictureStandsOnThePageAndCanBeTakenOut() {
        assertThat(said(Shots.fromAPhone(1200, 800, 1))).isEqualTo("picture-in");
        String media = lead().media();
        eventually(() -> stand.get(article.facts().path()).body().contains(media + "-960.jpg"));
        assertThat(stand.bytes("/media/" + media + "-480.jpg").statusCode()).isEqualTo(200);
        assertThat(Jsoup.parse(hiba.get(way).body()).select("#picture img, #caption")).hasSize(2);
        hiba.post(way + "/picture", java.util.List.of("take", "out"));
        assertThat(lead()).isNull();
        assertThat(said(Shots.fromAPhone(1200, 800, 1))).isEqualTo("picture-in");
        assertThat(lead().media()).as("the same picture is kept once").isEqualTo(media);
    }

    @Test
    void whatIsNoPictureIsSaidAndTheArticleStaysAsItWas() {
        LeadPicture before = lead();
        assertThat(said("<svg/>".getBytes(StandardCharsets.UTF_8))).isEqualTo("picture-svg");
        assertThat(said(Shots.bomb(20_000, 20_000))).isEqualTo("picture-too-large");
        assertThat(said(new byte[] {1, 2, 3})).isEqualTo("picture-no-picture");
        assertThat(said(new byte[0])).isEqualTo("picture-none");
        assertThat(lead()).isEqualTo(before);
        assertThat(
                        Jsoup.parse(hiba.get(way + "?said=picture-svg").body())
                                .select(".said-done")
                                .text())
                .contains("SVG");
    }

    @Test
    void tooManyBytesAreRefusedAsSuch() {
        var answer =
                hiba.postBytes(
                        way + "/picture",
                        "multipart/form-data; boundary=" + PARTS,
                        form(new byte[27 * 1024 * 1024]));
        assertThat(answer.statusCode()).isEqualTo(413);
    }
}
