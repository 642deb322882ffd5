package org.midad.operations.backup;

/** What becomes of something that stands already where a backup or a newspaper is to go. */
public enum Existing {
    /** It stays, and the command refuses. */
    KEEP,
    /** It makes room: a file is replaced, a data folder is moved aside. */
    REPLACE
}
