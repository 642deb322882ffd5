package org.midad.site;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A picture with its renditions, widest last.
 *
 * @param alt never null; empty for a picture that says nothing the text does not
 */
public record PictureView(
        String id,
        int width,
        int height,
        String alt,
        @Nullable String caption,
        @Nullable String credit,
        List<Rendition> renditions) {

    /** One size of the picture; {@code width} in pixels. */
    public record Rendition(String address, int width) {}

    /** The value of {@code srcset}. */
    public String srcset() {
        StringBuilder set = new StringBuilder();
        for (Rendition rendition : renditions) {
            set.append(set.isEmpty() ? "" : ", ");
            set.append(rendition.address()).append(' ').append(rendition.width()).append('w');
        }
        return set.toString();
    }

    /** The rendition for browsers that know no {@code srcset}. */
    public String src() {
        return renditions.get(Math.min(1, renditions.size() - 1)).address();
    }
}
