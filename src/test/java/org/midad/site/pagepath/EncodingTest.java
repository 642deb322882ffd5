package org.midad.site.pagepath;

import static org.assertj.core.api.Assertions.assertThat;

import com.aayushatharva.brotli4j.decoder.Decoder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EncodingTest {

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            delimiter = '|',
            value = {
                "- | IDENTITY",
                "'' | IDENTITY",
                "identity | IDENTITY",
                "gzip | GZIP",
                "GZIP | GZIP",
                "gzip, deflate, br, zstd | BROTLI",
                "br;q=0.5, gzip;q=1 | BROTLI",
                "br;q=0, gzip | GZIP",
                "br; q=0.000, gzip | GZIP",
                "gzip;q=0 | IDENTITY",
                "gzip ; q=0.1 | GZIP",
                "broken, zipped, x-gzip | IDENTITY",
                "bro, gzi | IDENTITY",
                "* | IDENTITY",
                ",,, gzip | GZIP",
            })
    void theBestOfWhatTheClientAccepts(String header, Encoding expected) {
        assertThat(Encoding.accepted(header)).isEqualTo(expected);
    }

    @Test
    void whatIsPackedUnpacksToTheSame() throws IOException {
        byte[] text =
                "افتتاح السوق القديم بعد ترميمه. ".repeat(300).getBytes(StandardCharsets.UTF_8);
        for (boolean thoroughly : new boolean[] {false, true}) {
            byte[] gzip = Encoding.GZIP.encode(text, thoroughly);
            byte[] brotli = Encoding.BROTLI.encode(text, thoroughly);

            assertThat(new GZIPInputStream(new ByteArrayInputStream(gzip)).readAllBytes())
                    .isEqualTo(text);
            assertThat(Decoder.decompress(brotli).getDecompressedData()).isEqualTo(text);
        }
    }

    @Test
    void anEmptyPageCanBePackedToo() throws IOException {
        byte[] gzip = Encoding.GZIP.encode(new byte[0], false);

        assertThat(new GZIPInputStream(new ByteArrayInputStream(gzip)).readAllBytes()).isEmpty();
    }
}
