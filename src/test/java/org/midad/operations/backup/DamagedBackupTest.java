package org.midad.operations.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.midad.operations.backup.FilledPaper.PLACE;
import static org.midad.operations.backup.FilledPaper.silent;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.midad.platform.Migrations;
import org.midad.platform.Refusal;

/** What is no whole backup of ours is known before anything is touched. */
@Tag("data")
class DamagedBackupTest {
    private final FilledPaper paper = FilledPaper.open();
    private final Path target = PLACE.resolve("damaged");
    private final Path file = paper.backup("damaged.zip");

    private AbstractThrowableAssert<?, ?> assertRefused(Path other) {
        return assertThatThrownBy(() -> new Restore(target, Existing.REPLACE, silent()).from(other))
                .isInstanceOf(Refusal.class);
    }

    @AfterEach
    void nothingWasTouched() {
        assertThat(target).doesNotExist();
        assertThat(target.resolveSibling("damaged.being-restored")).doesNotExist();
    }

    @Test
    void oneByteThatChangedAnywhereIsSeen() throws IOException {
        byte[] sound = Files.readAllBytes(file);
        long seed = System.nanoTime();
        Random random = new Random(seed);
        Path other = PLACE.resolve("flipped.zip");
        for (int i = 0; i < 200; i++) {
            int at =
                    switch (i) {
                        case 0 -> 0;
                        case 1 -> 10; // the time of an entry: a zip reader does not look at it
                        case 2 -> sound.length - 1;
                        case 3 -> sound.length - 70;
                        default -> random.nextInt(sound.length);
                    };
            byte[] bytes = sound.clone();
            bytes[at] ^= (byte) (1 << random.nextInt(8));
            Files.write(other, bytes);

            assertRefused(other)
                    .as("byte %d of %d, seed %d", at, sound.length, seed)
                    .hasMessageFindingMatch("is damaged|is no backup of Midad");
        }
    }

    @Test
    void whatWasCutShortIsSeen() throws IOException {
        byte[] sound = Files.readAllBytes(file);
        Path other = PLACE.resolve("short.zip");
        for (int length :
                List.of(
                        0,
                        10,
                        60,
                        sound.length / 3,
                        sound.length / 2,
                        sound.length - 100,
                        sound.length - 1)) {
            Files.write(other, java.util.Arrays.copyOf(sound, length));

            assertRefused(other)
                    .as("%d of %d bytes", length, sound.length)
                    .hasMessageFindingMatch("was cut short|is no backup of Midad");
        }
        Files.write(other, java.util.Arrays.copyOf(sound, sound.length + 1));
        assertRefused(other).hasMessageContaining("is damaged");
    }

    @Test
    void anotherZipIsNotOurs() throws IOException {
        Path other = PLACE.resolve("foreign.zip");
        try (OutputStream out = Files.newOutputStream(other);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("manifest.json"));
            zip.write("{\"format\": 1}".getBytes(StandardCharsets.UTF_8));
        }

        assertRefused(other).hasMessageContaining("is no backup of Midad");
        assertRefused(PLACE.resolve("nowhere.zip")).hasMessageContaining("There is no file");
        assertRefused(PLACE).hasMessageContaining("There is no file");
    }

    @Test
    void aBackupOfANewerMidadIsRefused() throws Exception {
        for (Path other : List.of(aged(Manifest.FORMAT, Migrations.NEWEST + 1), aged(2, 1))) {
            assertRefused(other).hasMessageContaining("from a newer Midad");
        }
    }

    private Path aged(int format, int schema) throws Exception {
        return forged(
                was ->
                        new Manifest(
                                format,
                                was.midad(),
                                schema,
                                was.madeAt(),
                                was.tables(),
                                was.counters(),
                                was.entries(),
                                was.missing()));
    }

    @Test
    void anEntryThatIsNotAsTheManifestSaysIsSeen() throws Exception {
        Path more =
                forged(was -> withEntries(was, was.entries().subList(0, was.entries().size() - 1)));
        assertRefused(more).hasMessageContaining("is damaged");

        Path other =
                forged(
                        was ->
                                withEntries(
                                        was,
                                        was.entries().stream()
                                                .map(
                                                        entry ->
                                                                new Manifest.Entry(
                                                                        entry.name(),
                                                                        entry.size(),
                                                                        "0".repeat(64)))
                                                .toList()));
        assertRefused(other).hasMessageContaining("is damaged");
    }

    private static Manifest withEntries(Manifest was, List<Manifest.Entry> entries) {
        return new Manifest(
                was.format(),
                was.midad(),
                was.schema(),
                was.madeAt(),
                was.tables(),
                was.counters(),
                entries,
                was.missing());
    }

    private Path forged(UnaryOperator<Manifest> saying) throws Exception {
        Path other = Files.createTempFile(PLACE, "forged", ".zip");
        return Forged.from(file, other).saying(saying).write();
    }
}
