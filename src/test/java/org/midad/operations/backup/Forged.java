package org.midad.operations.backup;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** A backup that is sound as a file and says something else than midad backup would. */
final class Forged {
    private final Path from;
    private final Path to;
    private final Map<String, String> changed = new HashMap<>();
    private UnaryOperator<Manifest> manifest = UnaryOperator.identity();

    private Forged(Path from, Path to) {
        this.from = from;
        this.to = to;
    }

    static Forged from(Path from, Path to) {
        return new Forged(from, to);
    }

    /** An entry with this text, another one or one more. */
    Forged with(String entry, String text) {
        changed.put(entry, text);
        return this;
    }

    /** The manifest says so many rows of a table. */
    Forged rows(String table, long rows) {
        return saying(
                was ->
                        with(
                                was,
                                was.tables().stream()
                                        .map(
                                                one ->
                                                        one.table().name().equals(table)
                                                                ? new Manifest.TableRows(
                                                                        one.table(), rows)
                                                                : one)
                                        .toList()));
    }

    private static Manifest with(Manifest was, List<Manifest.TableRows> tables) {
        return new Manifest(
                was.format(),
                was.midad(),
                was.schema(),
                was.madeAt(),
                tables,
                was.counters(),
                was.entries(),
                was.missing());
    }

    /** The manifest is changed so, hashes of changed entries included. */
    Forged saying(UnaryOperator<Manifest> change) {
        manifest = change;
        return this;
    }

    Path write() throws Exception {
        try (Archive archive = Archive.open(from, FilledPaper.silent());
                ArchiveWriter writer = ArchiveWriter.of(to, FilledPaper.silent())) {
            List<String> names = new ArrayList<>();
            archive.manifest().entries().forEach(entry -> names.add(entry.name()));
            changed.keySet().stream().filter(name -> !names.contains(name)).forEach(names::add);
            names.remove(ArchiveWriter.HEAD);
            for (String name : names) {
                writer.file(name, FileTime.from(Instant.EPOCH), out -> copy(archive, name, out));
            }
            Manifest was = archive.manifest();
            writer.become(
                    to,
                    manifest.apply(
                            new Manifest(
                                    was.format(),
                                    was.midad(),
                                    was.schema(),
                                    was.madeAt(),
                                    was.tables(),
                                    was.counters(),
                                    writer.entries(),
                                    was.missing())));
        }
        return to;
    }

    private long copy(Archive archive, String name, java.io.OutputStream out)
            throws java.io.IOException {
        String text = changed.get(name);
        if (text != null) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
            return 0;
        }
        try (InputStream in = archive.open(name)) {
            return in.transferTo(out);
        }
    }
}
