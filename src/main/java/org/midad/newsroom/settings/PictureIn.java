package org.midad.newsroom.settings;

import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.midad.edition.Sharing;
import org.midad.media.Darkroom;
import org.midad.media.Development;
import org.midad.media.Pictures;
import org.midad.newsroom.Screens;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** Takes an uploaded picture of the settings, and says what came of it. */
@Component
class PictureIn {
    private static final Pattern SAID =
            Pattern.compile(
                    "picture-(in|out|none|no-picture|svg|too-large|too-small|damaged|no-room)");

    /** What the settings say in words of their own: there is no article here. */
    private static final Set<String> OWN = Set.of("picture-in", "picture-out", "picture-no-room");

    private final Darkroom darkroom;
    private final Pictures pictures;
    private final Screens screens;

    PictureIn(Darkroom darkroom, Pictures pictures, Screens screens) {
        this.darkroom = darkroom;
        this.pictures = pictures;
        this.screens = screens;
    }

    /**
     * Develops and keeps a file, and hands the picture on.
     *
     * @return the code of what to say
     */
    String take(@Nullable MultipartFile file, String by, Consumer<Sharing.Picture> taken)
            throws IOException {
        if (file == null || file.isEmpty()) {
            return "picture-none";
        }
        return switch (darkroom.develop(file.getBytes())) {
            case Development.Refused refused -> "picture-" + refused.why().code();
            case Development.Picture developed -> {
                Pictures.Picture kept = pictures.find(pictures.keep(developed, by)).orElseThrow();
                taken.accept(
                        new Sharing.Picture(kept.id(), kept.width(), kept.height(), kept.widths()));
                yield "picture-in";
            }
        };
    }

    /** The sentence of a code that came back in an address; nothing for any other. */
    Optional<String> say(@Nullable String code) {
        if (code == null || !SAID.matcher(code).matches()) {
            return Optional.empty();
        }
        boolean own = OWN.contains(code);
        return Optional.of(screens.words().say((own ? "settings.said." : "write.said.") + code));
    }
}
