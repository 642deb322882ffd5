package org.midad.site.pagepath;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BodyTest {
    private static final byte[] TEXT =
            IntStream.range(0, 400)
                    .mapToObj(i -> "<p>فتحت " + i * 7_919 + " محلًا أبوابها صباح أمس.</p>\n")
                    .collect(Collectors.joining())
                    .getBytes(StandardCharsets.UTF_8);

    private final Body body = new Body(200, FakeSource.TYPE, TEXT, "public, max-age=0");

    private static long rested() {
        return System.nanoTime() + Body.REST.toNanos() + 1;
    }

    @Test
    void everyEncodingHasAStrongTagOfItsOwn() {
        Set<String> tags =
                Set.of(Encoding.values()).stream()
                        .map(encoding -> body.variant(encoding).tag())
                        .collect(Collectors.toSet());

        assertThat(tags).hasSize(3).allMatch(tag -> tag.matches("\"[A-Za-z0-9_-]{20,30}\""));
    }

    @Test
    void equalBytesHaveEqualTagsOnEveryServer() {
        Body other = new Body(200, FakeSource.TYPE, TEXT.clone(), "no-store");

        assertThat(other.variant(Encoding.GZIP).tag()).isEqualTo(body.variant(Encoding.GZIP).tag());
        assertThat(other.sameAs(body)).isTrue();
    }

    @Test
    void onlyATagOfTheEncodingThatWouldBeSentMatches() {
        String gzip = body.variant(Encoding.GZIP).tag();

        assertThat(body.matches(gzip, Encoding.GZIP)).isTrue();
        assertThat(body.matches("\"x\", W/" + gzip, Encoding.GZIP)).isTrue();
        assertThat(body.matches("*", Encoding.GZIP)).isTrue();
        assertThat(body.matches(gzip, Encoding.BROTLI)).isFalse();
        assertThat(body.matches(gzip, Encoding.IDENTITY)).isFalse();
        assertThat(body.matches("\"other\"", Encoding.GZIP)).isFalse();
    }

    @Test
    void aPageThatRestedIsPackedBetterUnderAnotherTagAndTheOldOneStillMatches() {
        Body.Variant fast = body.variant(Encoding.BROTLI);
        body.polish(rested());
        Body.Variant best = body.variant(Encoding.BROTLI);

        assertThat(best.size()).isLessThan(fast.size());
        assertThat(best.tag()).isNotEqualTo(fast.tag());
        assertThat(body.matches(fast.tag(), Encoding.BROTLI)).isTrue();
        assertThat(body.matches(best.tag(), Encoding.BROTLI)).isTrue();
    }

    @Test
    void onlyWhatSomebodyAskedForIsPackedAndEachOnce() {
        int bare = body.size();
        body.polish(rested());
        assertThat(body.size()).isEqualTo(bare);
        body.variant(Encoding.GZIP);
        body.polish(rested());
        Body.Variant best = body.variant(Encoding.GZIP);
        body.polish(rested());

        assertThat(body.variant(Encoding.GZIP)).isSameAs(best);
    }

    @Test
    void aPageThatIsStillYoungIsNotPackedAnew() {
        Body.Variant fast = body.variant(Encoding.GZIP);
        body.polish(System.nanoTime());

        assertThat(body.variant(Encoding.GZIP)).isSameAs(fast);
    }

    @Test
    void whatIsCompressedByNatureGoesOutAsItIs() {
        Body font = new Body(200, "font/woff2", TEXT, "public");

        assertThat(font.variant(Encoding.BROTLI).size()).isEqualTo(TEXT.length);
        assertThat(font.matches(font.variant(Encoding.GZIP).tag(), Encoding.GZIP)).isTrue();
    }
}
