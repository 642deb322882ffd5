package org.midad.moderation;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.midad.language.Folding;
import org.midad.platform.SiteSecrets;

/** What a text is known again by, however it is disguised by marks, blanks and letter forms. */
public final class TextHash {
    private TextHash() {}

    /** The first 64 bits of a hash of the folded text. */
    public static long of(String text) {
        byte[] folded = Folding.fold(text).replace(" ", "").getBytes(StandardCharsets.UTF_8);
        return ByteBuffer.wrap(SiteSecrets.hash(folded)).getLong();
    }
}
