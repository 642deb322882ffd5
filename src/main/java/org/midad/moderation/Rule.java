package org.midad.moderation;

import java.util.Optional;

/** One rule of the reception. */
interface Rule {

    /** What this rule says of the comment; empty where it has no objection. */
    Optional<Verdict> judge(Incoming comment);
}
