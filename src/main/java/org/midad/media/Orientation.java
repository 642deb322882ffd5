package org.midad.media;

import com.twelvemonkeys.imageio.metadata.Directory;
import com.twelvemonkeys.imageio.metadata.Entry;
import com.twelvemonkeys.imageio.metadata.jpeg.JPEG;
import com.twelvemonkeys.imageio.metadata.jpeg.JPEGSegment;
import com.twelvemonkeys.imageio.metadata.jpeg.JPEGSegmentUtil;
import com.twelvemonkeys.imageio.metadata.tiff.TIFF;
import com.twelvemonkeys.imageio.metadata.tiff.TIFFReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.stream.ImageInputStream;

/** How the camera was held. */
final class Orientation {
    /** Upright, or not said. */
    private static final int UPRIGHT = 1;

    /** Bytes before the tags: {@code Exif} and two zeros. */
    private static final int IDENTIFIER = 6;

    private Orientation() {}

    /** EXIF's number, 1 to 8; damaged metadata say nothing, the picture may be sound. */
    static int of(byte[] file) {
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(file))) {
            List<JPEGSegment> exif = JPEGSegmentUtil.readSegments(in, JPEG.APP1, "Exif");
            return exif.isEmpty() ? UPRIGHT : of(exif.getFirst());
        } catch (IOException | RuntimeException e) {
            return UPRIGHT;
        }
    }

    private static int of(JPEGSegment segment) throws IOException {
        try (InputStream data = segment.segmentData()) {
            data.skipNBytes(IDENTIFIER);
            try (ImageInputStream in = ImageIO.createImageInputStream(data)) {
                Directory tags = new TIFFReader().read(in);
                Entry orientation = tags.getEntryById(TIFF.TAG_ORIENTATION);
                return orientation != null && orientation.getValue() instanceof Number number
                        ? number.intValue()
                        : UPRIGHT;
            }
        }
    }
}
