package org.midad.operations.backup;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * What is in a backup; its last entry, since hashes are known at the end.
 *
 * @param format of the file, {@link #FORMAT} or older
 * @param midad version of the program that made it
 * @param schema version that the tables had
 * @param madeAt the moment whose state it holds
 * @param tables in it, with their rows
 * @param counters sequences, with where they stood
 * @param entries of the zip, but for the manifest itself
 * @param missing files that rows name and that were not there
 */
record Manifest(
        int format,
        String midad,
        int schema,
        Instant madeAt,
        List<TableRows> tables,
        List<Counter> counters,
        List<Entry> entries,
        List<String> missing) {
    /** Raised when an older program could not read a new file. */
    static final int FORMAT = 1;

    /** The entry that holds this, as JSON. */
    static final String NAME = "manifest.json";

    /** The entry of the newspaper's settings. */
    static final String SETTINGS = "midad.yaml";

    /** What the entries of the media folder begin with. */
    static final String MEDIA = "media/";

    Manifest {
        Objects.requireNonNull(midad);
        Objects.requireNonNull(madeAt);
        tables = List.copyOf(tables);
        counters = List.copyOf(counters);
        entries = List.copyOf(entries);
        missing = List.copyOf(missing);
    }

    /** How many rows of a table are in it. */
    record TableRows(Catalogue.Table table, long rows) {
        /** The zip's entry with them. */
        static String entry(Catalogue.Table table) {
            return "tables/" + table.name() + ".copy";
        }
    }

    /** A sequence: its value, and whether that was given out already. */
    record Counter(String name, long value, boolean used) {}

    /** An entry of the zip: its size in bytes, unpacked, and its SHA-256 in hex. */
    record Entry(String name, long size, String sha256) {}

    /** The sum over all tables. */
    long rows() {
        return tables.stream().mapToLong(TableRows::rows).sum();
    }

    /** The files of the media folder. */
    List<Entry> media() {
        return entries.stream().filter(entry -> entry.name().startsWith(MEDIA)).toList();
    }
}
