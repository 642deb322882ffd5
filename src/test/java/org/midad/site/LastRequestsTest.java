package org.midad.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.midad.Newsstand.headline;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.midad.article.Articles;
import org.midad.article.Block;
import org.midad.article.Byline;
import org.midad.article.Content;
import org.midad.article.Kind;
import org.midad.edition.Edition;
import org.midad.edition.Editions;
import org.midad.edition.Section;
import org.midad.operations.Server;
import org.midad.platform.DataFolder;

/** A stop lets whoever is being answered have the answer. */
@Tag("data")
class LastRequestsTest {
    @TempDir Path folder;

    @Test
    void aCommentHalfSentWhenTheNewspaperStopsIsStillTaken() throws Exception {
        Server server = Server.start(DataFolder.at(folder.resolve("data")), "127.0.0.1", 0);
        long article = published(server);
        String body = "{\"name\": \"سلمى\", \"text\": \"نصف الرسالة قبل الإغلاق ونصفها بعده\"}";
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        try (Socket reader = new Socket("127.0.0.1", server.port())) {
            String head =
                    "POST /api/v1/articles/"
                            + article
                            + "/comments HTTP/1.1\r\nHost: localhost\r\n"
                            + "Content-Type: application/json\r\nContent-Length: "
                            + bytes.length
                            + "\r\n\r\n";
            reader.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            reader.getOutputStream().write(bytes, 0, 20);
            reader.getOutputStream().flush();
            Thread.sleep(300);
            CompletableFuture<Void> stopped =
                    CompletableFuture.runAsync(
                            () -> {
                                try {
                                    server.close();
                                } catch (IOException e) {
                                    throw new IllegalStateException(e);
                                }
                            });
            Thread.sleep(1_500);
            reader.getOutputStream().write(bytes, 20, bytes.length - 20);
            reader.getOutputStream().flush();
            InputStream answer = reader.getInputStream();
            assertThat(new String(answer.readNBytes(12), StandardCharsets.US_ASCII))
                    .isEqualTo("HTTP/1.1 201");
            stopped.get(30, TimeUnit.SECONDS);
        }
    }

    private static long published(Server server) {
        Edition edition = server.rooms().getBean(Editions.class).first();
        Section section = edition.sections().getFirst();
        Articles articles = server.rooms().getBean(Articles.class);
        Content content =
                new Content(
                        "ar",
                        section.slug(),
                        Kind.NEWS,
                        null,
                        headline("آخر الخبر"),
                        null,
                        null,
                        java.util.List.of(new Byline("سلمى")),
                        null,
                        null,
                        java.util.List.of(new Block.Paragraph("نص")),
                        java.util.List.of(),
                        java.util.List.of(),
                        java.util.List.of(),
                        null,
                        null);
        long id =
                articles.create(edition.id(), section.id(), content, null, "سلمى")
                        .facts()
                        .id()
                        .value();
        articles.publish(id, null);
        return id;
    }
}
