package org.midad.moderation;

import com.ibm.icu.text.SpoofChecker;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.midad.language.Folding;

/**
 * A name that looks like somebody's of the newspaper, also in look-alike letters of other scripts
 * (skeletons of UTS #39): held, never refused, for people share names.
 */
final class StaffName implements Rule {
    private static final SpoofChecker LOOK = new SpoofChecker.Builder().build();

    private final Supplier<Set<String>> skeletons;

    /** Skeletons of the staff's names, as {@link #skeleton} makes them. */
    StaffName(Supplier<Set<String>> skeletons) {
        this.skeletons = skeletons;
    }

    @Override
    public Optional<Verdict> judge(Incoming comment) {
        return skeletons.get().contains(skeleton(comment.name()))
                ? Optional.of(new Verdict.Hold(HeldFor.STAFF_NAME))
                : Optional.empty();
    }

    /** What a name looks like. */
    static String skeleton(String name) {
        String letters = LOOK.getSkeleton(Folding.fold(name));
        return LOOK.getSkeleton(Folding.fold(letters)).replace(" ", "");
    }
}
