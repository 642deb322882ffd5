package org.midad.operations.backup;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.midad.platform.PrivateFile;
import org.midad.platform.Refusal;
import tools.jackson.databind.json.JsonMapper;

/**
 * A backup while it is written: {@code FILE.part}, which gets the name FILE when it is whole and on
 * the disk, and is deleted otherwise.
 */
final class ArchiveWriter implements AutoCloseable {
    /** The first entry, by which a backup is known; its text is for whoever opens the zip. */
    static final String HEAD = "midad-backup.txt";

    private static final String HEAD_TEXT =
            """
            A backup of a newspaper, made by: midad backup
            Bring it back with: midad restore FILE --data DIR
            It holds readers' addresses and all secrets of the newspaper: keep it safe.
            """;

    private static final int BUFFER = 1 << 16;

    private final Path part;
    private final FileChannel channel;
    private final Progress progress;
    private final MessageDigest whole = Seal.digest();
    private final ZipOutputStream zip;
    private final List<Manifest.Entry> entries = new ArrayList<>();
    private boolean named;

    /** What fills an entry; answers a count of its own, such as rows. */
    interface Filling {
        long into(OutputStream out) throws IOException, SQLException;
    }

    private ArchiveWriter(Path part, FileChannel channel, Progress progress) {
        this.part = part;
        this.channel = channel;
        this.progress = progress;
        this.zip =
                new ZipOutputStream(
                        new BufferedOutputStream(
                                new DigestOutputStream(Channels.newOutputStream(channel), whole),
                                BUFFER),
                        StandardCharsets.UTF_8);
        zip.setComment(Seal.BLANK);
    }

    /**
     * Begins a backup that is to become this file.
     *
     * @throws Refusal if another backup writes it now
     */
    static ArchiveWriter of(Path file, Progress progress) throws IOException, SQLException {
        Path part = file.resolveSibling(file.getFileName() + ".part");
        FileChannel channel = PrivateFile.open(part, StandardOpenOption.CREATE);
        // the name is looked for again: whoever had the lock may have given it to FILE meanwhile
        if (channel.tryLock() == null || !Files.exists(part)) {
            channel.close();
            throw new Refusal(
                    "Another backup is writing " + part + ": wait for it, or name another file.");
        }
        channel.truncate(0);
        ArchiveWriter writer = new ArchiveWriter(part, channel, progress);
        writer.entry(
                new ZipEntry(HEAD),
                Deflater.NO_COMPRESSION,
                out -> {
                    out.write(HEAD_TEXT.getBytes(StandardCharsets.UTF_8));
                    return 0;
                });
        return writer;
    }

    /** Adds the rows of a table; answers how many. */
    long rows(Catalogue.Table table, Filling rows) throws IOException, SQLException {
        return entry(new ZipEntry(Manifest.TableRows.entry(table)), Deflater.BEST_SPEED, rows);
    }

    /** Adds a file. Pictures are compressed already. */
    void file(String name, FileTime changedAt, Filling bytes) throws IOException, SQLException {
        ZipEntry entry = new ZipEntry(name);
        entry.setLastModifiedTime(changedAt);
        entry(entry, name.endsWith(".jpg") ? Deflater.NO_COMPRESSION : Deflater.BEST_SPEED, bytes);
    }

    private long entry(ZipEntry entry, int level, Filling filling)
            throws IOException, SQLException {
        zip.setLevel(level);
        zip.putNextEntry(entry);
        progress.begin(entry.getName());
        Weighing weighing = new Weighing(zip, progress);
        long count = filling.into(weighing);
        zip.closeEntry();
        entries.add(weighing.as(entry.getName()));
        return count;
    }

    /** What was added so far. */
    List<Manifest.Entry> entries() {
        return List.copyOf(entries);
    }

    /**
     * Closes it with this manifest and gives it its name.
     *
     * @return its size in bytes
     */
    long become(Path file, Manifest manifest) throws IOException {
        zip.putNextEntry(new ZipEntry(Manifest.NAME));
        zip.write(JsonMapper.shared().writeValueAsBytes(manifest));
        zip.closeEntry();
        zip.finish();
        zip.flush();
        Seal.set(channel, whole);
        channel.force(true);
        long size = channel.size();
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
        named = true;
        PrivateFile.keepNames(file);
        return size;
    }

    /** Deletes what did not become a backup. */
    @Override
    public void close() throws IOException {
        if (!named) {
            Files.deleteIfExists(part);
        }
        channel.close();
    }
}
