package org.midad.operations.backup;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import org.midad.platform.Migrations;
import org.midad.platform.Refusal;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A backup that was read whole and is sound; nothing of it has been used yet. */
final class Archive implements AutoCloseable {
    /** Of a zip's first entry: where its name begins. */
    private static final int NAME_AT = 30;

    private final ZipFile zip;
    private final Manifest manifest;

    private Archive(ZipFile zip, Manifest manifest) {
        this.zip = zip;
        this.manifest = manifest;
    }

    /**
     * Opens a backup after comparing every byte of it with the hashes in it.
     *
     * @throws Refusal for a file that is damaged, of another kind, or from a newer Midad
     */
    static Archive open(Path file, Progress progress) {
        if (!Files.isRegularFile(file)) {
            throw new Refusal("There is no file " + file + ": name a file that midad backup made.");
        }
        try {
            requireOurs(file);
            if (!Seal.unbroken(file, progress)) {
                throw damaged(file, null);
            }
            return read(file, progress);
        } catch (ZipException | EOFException | JacksonException e) {
            throw damaged(file, e);
        } catch (IOException e) {
            throw new Refusal(
                    file + " cannot be read (" + e.getMessage() + "): copy it to a sound place.",
                    e);
        }
    }

    private static Archive read(Path file, Progress progress) throws IOException {
        ZipFile zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8);
        try {
            Archive archive = new Archive(zip, manifest(zip, file));
            archive.verify(file, progress);
            return archive;
        } catch (IOException | RuntimeException e) {
            zip.close();
            throw e;
        }
    }

    private static void requireOurs(Path file) throws IOException {
        byte[] head = ArchiveWriter.HEAD.getBytes(StandardCharsets.US_ASCII);
        try (InputStream in = Files.newInputStream(file)) {
            in.skipNBytes(NAME_AT);
            if (Arrays.equals(in.readNBytes(head.length), head)) {
                return;
            }
        } catch (EOFException e) {
            // shorter than any zip: not ours either
        }
        throw new Refusal(file + " is no backup of Midad: name a file that midad backup made.");
    }

    private static Manifest manifest(ZipFile zip, Path file) throws IOException {
        JsonMapper json = JsonMapper.shared();
        try (InputStream in = entry(zip, Manifest.NAME)) {
            JsonNode tree = json.readTree(in);
            int format = tree.path("format").asInt(0);
            int schema = tree.path("schema").asInt(0);
            if (format > Manifest.FORMAT || schema > Migrations.NEWEST) {
                throw new Refusal(
                        "The backup "
                                + file
                                + " comes from a newer Midad (format "
                                + format
                                + ", schema "
                                + schema
                                + "; this program knows "
                                + Manifest.FORMAT
                                + " and "
                                + Migrations.NEWEST
                                + "): install that version and restore with it.");
            }
            if (format < 1 || schema < 1) {
                throw damaged(file, null);
            }
            return json.treeToValue(tree, Manifest.class);
        }
    }

    /** The zip holds what the manifest says, and nothing else. */
    private void verify(Path file, Progress progress) throws IOException {
        Set<String> names = new HashSet<>();
        for (Manifest.Entry entry : manifest.entries()) {
            requireInside(entry.name(), file);
            progress.begin("checking " + entry.name());
            Weighing weighing = new Weighing(OutputStream.nullOutputStream(), progress);
            try (InputStream in = open(entry.name())) {
                in.transferTo(weighing);
            }
            if (!names.add(entry.name()) || !weighing.as(entry.name()).equals(entry)) {
                throw damaged(file, null);
            }
        }
        List<String> tables =
                manifest.tables().stream()
                        .map(rows -> Manifest.TableRows.entry(rows.table()))
                        .toList();
        if (!names.containsAll(tables) || zip.size() != names.size() + 1) {
            throw damaged(file, null);
        }
    }

    /** Entries become files of the same names: none may lead out of the data folder. */
    private static void requireInside(String name, Path file) {
        for (String step : name.split("/", -1)) {
            if (step.isEmpty() || step.equals(".") || step.equals("..") || step.contains("\0")) {
                throw new Refusal(
                        "The backup "
                                + file
                                + " names a file outside of the data folder ("
                                + name
                                + "): midad backup did not make it, so nothing of it is used.");
            }
        }
    }

    Manifest manifest() {
        return manifest;
    }

    /** The bytes of an entry. */
    InputStream open(String name) throws IOException {
        return entry(zip, name);
    }

    /** When the file changed that this entry holds. */
    FileTime changedAt(String name) {
        return zip.getEntry(name).getLastModifiedTime();
    }

    private static InputStream entry(ZipFile zip, String name) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            throw new ZipException("no entry " + name);
        }
        return zip.getInputStream(entry);
    }

    private static Refusal damaged(Path file, @Nullable Exception cause) {
        String sentence =
                "The backup "
                        + file
                        + " is damaged or was cut short: take another one; nothing was changed.";
        return cause == null ? new Refusal(sentence) : new Refusal(sentence, cause);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
