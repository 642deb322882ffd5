package org.midad.syndication;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.midad.article.ArticleChange;
import org.midad.platform.Change;
import org.midad.platform.DataFolder;
import org.midad.platform.Outbox;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * All social cards, drawn when they are first asked for and kept in the folder {@code cards}, which
 * may be deleted at any time.
 *
 * <p>One is drawn at a time, and few wait for that: whoever asks for all at once keeps one
 * processor busy for a moment and no more.
 */
@Component
public class Cards {
    /** So many wait while one is drawn; a drawing takes some 0.1 s. */
    static final int WAITING = 8;

    /** About 150 MB; the oldest tenth goes when there are more. */
    private static final int MOST_FILES = 4_000;

    private static final Logger log = LoggerFactory.getLogger(Cards.class);

    private final Path folder;
    private final Semaphore places = new Semaphore(WAITING + 1);
    private final ReentrantLock drawing = new ReentrantLock();
    private @Nullable CardPress press;
    private volatile boolean able = true;

    Cards(DataFolder data, Outbox outbox) {
        this.folder = data.file("cards");
        outbox.listen(this::hear);
    }

    /** What came of asking for a card. */
    public sealed interface Found {
        /** A PNG file. */
        record Picture(byte[] png) implements Found {}

        /** Too many are asked for; in a moment there will be room. */
        record Busy() implements Found {}

        /** This machine cannot draw. */
        record Unable() implements Found {}
    }

    /** Whether cards can be drawn here, as far as is known: it is found out with the first. */
    public boolean able() {
        return able;
    }

    /** The card as a picture. */
    public Found picture(Card card) {
        Optional<byte[]> kept = kept(card);
        if (kept.isPresent()) {
            return new Found.Picture(kept.get());
        }
        if (!able) {
            return new Found.Unable();
        }
        if (!places.tryAcquire()) {
            return new Found.Busy();
        }
        try {
            drawing.lock();
            try {
                return drawn(card);
            } finally {
                drawing.unlock();
            }
        } finally {
            places.release();
        }
    }

    private Optional<byte[]> kept(Card card) {
        try {
            return Optional.of(Files.readAllBytes(folder.resolve(card.name())));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            log.warn("{} cannot be read: {}", card.name(), e.toString());
            return Optional.empty();
        }
    }

    /** Somebody else may have drawn it while this one waited. */
    private Found drawn(Card card) {
        Optional<byte[]> kept = kept(card);
        if (kept.isPresent()) {
            return new Found.Picture(kept.get());
        }
        byte[] png;
        try {
            CardPress ready = press;
            if (ready == null) {
                ready = new CardPress(CardType.in(folder.resolve("type")));
                press = ready;
            }
            png = ready.draw(card);
        } catch (IOException | RuntimeException | LinkageError e) {
            // an Error too: a JDK without its font libraries
            able = false;
            log.warn(
                    "social cards cannot be drawn, the default picture is shown instead: {}",
                    e.toString());
            return new Found.Unable();
        }
        keep(card, png);
        return new Found.Picture(png);
    }

    /** A full disk costs only the next drawing. */
    private void keep(Card card, byte[] png) {
        try {
            forget(card.subject());
            makeRoom();
            Path fresh = Files.createTempFile(folder, ".fresh", "");
            Files.write(fresh, png);
            Files.move(fresh, folder.resolve(card.name()), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            log.warn("{} cannot be kept: {}", card.name(), e.toString());
        }
    }

    private void hear(Change change) {
        if (change.kind().equals(ArticleChange.REMOVED) && Files.isDirectory(folder)) {
            try {
                forget(String.valueOf(change.subject()));
            } catch (IOException e) {
                log.warn("the card of {} cannot be deleted: {}", change.subject(), e.toString());
            }
        }
    }

    private void forget(String subject) throws IOException {
        for (Path file : files(subject + "-*.png")) {
            Files.deleteIfExists(file);
        }
    }

    private void makeRoom() throws IOException {
        List<Path> all = files("*.png");
        if (all.size() < MOST_FILES) {
            return;
        }
        List<Path> oldest = new ArrayList<>(all);
        oldest.sort(Comparator.comparing(Cards::made));
        for (Path file : oldest.subList(0, MOST_FILES / 10)) {
            Files.deleteIfExists(file);
        }
    }

    private static FileTime made(Path file) {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException e) {
            return FileTime.fromMillis(0);
        }
    }

    private List<Path> files(String names) throws IOException {
        List<Path> found = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, names)) {
            files.forEach(found::add);
        }
        return found;
    }
}
