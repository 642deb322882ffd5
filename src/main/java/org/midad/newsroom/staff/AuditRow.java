package org.midad.newsroom.staff;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A line of the audit list.
 *
 * @param staff id of the person who did it; null for a program, a command or a stranger
 * @param deed its code
 * @param subject as it was called then; null for nothing in particular
 * @param network without what names the device; null where there was none
 */
public record AuditRow(
        long id,
        Instant at,
        @Nullable Long staff,
        String name,
        String deed,
        @Nullable String subjectKind,
        @Nullable String subjectId,
        @Nullable String subject,
        @Nullable String network) {

    /** Where the subject is seen; null where it cannot be. */
    public @Nullable String address() {
        return "article".equals(subjectKind) ? "/newsroom/articles/" + subjectId : null;
    }

    /** What the subject is called: its name, or the code of a group of settings. */
    public @Nullable String called() {
        return subject != null ? subject : subjectId;
    }
}
