package org.midad.media;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.midad.platform.DataFolder;
import org.midad.platform.SiteSecrets;
import org.springframework.jdbc.core.simple.JdbcClient;

/** All pictures with their renditions; a rendition's file never changes under its name. */
public class Pictures {
    /** Of the digest, in an id. */
    private static final int ID_BYTES = 12;

    /** Pixels; from here on other sites show a large picture. */
    private static final int SHARED_WIDTH = 1200;

    /** WhatsApp shows no larger ones. */
    private static final long LIGHT_BYTES = 300 * 1024;

    private static final int REMEMBERED = 1_000;

    private final JdbcClient jdbc;
    private final Path folder;
    private final Cache<String, Optional<Rendition>> shared =
            Caffeine.newBuilder()
                    .maximumSize(REMEMBERED)
                    .expireAfterWrite(Duration.ofMinutes(10))
                    .build();

    public Pictures(JdbcClient jdbc, DataFolder data) {
        this.jdbc = jdbc;
        this.folder = data.file("media");
    }

    /** The address of a rendition, {@code width} pixels wide. */
    public static String address(String id, int width) {
        return "/media/" + id + "-" + width + ".jpg";
    }

    /** The folder that {@code /media/} shows. */
    public Path folder() {
        return folder;
    }

    /** The names of all files in {@link #folder()} that pictures consist of. */
    public List<String> fileNames() {
        return jdbc.sql(
                        """
                        select id || '-' || pixels || '.jpg'
                        from picture, unnest(widths) as rendition (pixels)
                        order by id, pixels
                        """)
                .query((rs, i) -> rs.getString(1))
                .list();
    }

    /** Whether there is a picture with this id. */
    public boolean has(String id) {
        return jdbc.sql("select exists (select from picture where id = ?)")
                .param(id)
                .query(Boolean.class)
                .single();
    }

    /**
     * Brings in a picture whose renditions are made already. The same id brings nothing twice.
     *
     * @param height of the widest rendition, in pixels
     * @param renditions JPEG files by width in pixels
     */
    public void bringIn(
            String id, int height, SortedMap<Integer, byte[]> renditions, String source) {
        int width = renditions.lastKey();
        try {
            Files.createDirectories(folder);
            for (Map.Entry<Integer, byte[]> rendition : renditions.entrySet()) {
                write(folder, id + "-" + rendition.getKey() + ".jpg", rendition.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        jdbc.sql(
                        """
                        insert into picture (id, width, height, widths, digest, source)
                        values (?, ?, ?, ?, ?, ?)
                        on conflict (id) do nothing
                        """)
                .params(id, width, height, renditions.keySet().toArray(Integer[]::new))
                .params(SiteSecrets.hash(renditions.lastEntry().getValue()), source)
                .update();
    }

    /**
     * Keeps an uploaded picture; the same picture is kept once.
     *
     * @return its id
     */
    public String keep(Development.Picture picture, String by) {
        byte[] digest = SiteSecrets.hash(picture.renditions().lastEntry().getValue());
        Optional<String> known =
                jdbc.sql("select id from picture where digest = ?")
                        .param(digest)
                        .query(String.class)
                        .optional();
        if (known.isPresent()) {
            return known.get();
        }
        String id = "p-" + HexFormat.of().formatHex(digest, 0, ID_BYTES);
        bringIn(id, picture.height(), picture.renditions(), "upload:" + by);
        return id;
    }

    /** Forgets every picture whose source starts so, files too; answers how many. */
    public int removeFrom(String sourcePrefix) {
        var gone =
                jdbc.sql(
                                """
                                delete from picture where starts_with(source, ?)
                                returning id, widths
                                """)
                        .param(sourcePrefix)
                        .query(
                                (rs, i) ->
                                        Map.entry(
                                                rs.getString("id"),
                                                (Integer[]) rs.getArray("widths").getArray()))
                        .list();
        gone.forEach(picture -> delete(picture.getKey(), picture.getValue()));
        return gone.size();
    }

    private void delete(String id, Integer[] widths) {
        try {
            for (int width : widths) {
                Files.deleteIfExists(folder.resolve(id + "-" + width + ".jpg"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes a file of this name whole or not at all. */
    static void write(Path folder, String name, byte[] bytes) throws IOException {
        Path fresh = Files.createTempFile(folder, ".fresh", "");
        Files.write(fresh, bytes);
        Files.move(fresh, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
    }

    /** Width of the narrowest rendition, in pixels; 0 where there is no such picture. */
    public int narrowest(String id) {
        return jdbc.sql("select widths[1] from picture where id = ?")
                .param(id)
                .query(Integer.class)
                .optional()
                .orElse(0);
    }

    /** A rendition with its real size in pixels. */
    public record Rendition(String address, int width, int height) {}

    /**
     * The rendition that other sites show: wide enough for a large card, small enough for phones'
     * messengers; empty where no file of the picture is there.
     *
     * @param widths of the picture's renditions, in pixels
     */
    public Optional<Rendition> forSharing(String id, List<Integer> widths) {
        return shared.get(id, key -> chosenForSharing(key, widths));
    }

    private Optional<Rendition> chosenForSharing(String id, List<Integer> widths) {
        List<Integer> there =
                widths.stream().filter(width -> bytes(id, width) > 0).sorted().toList();
        List<Integer> light =
                there.stream().filter(width -> bytes(id, width) <= LIGHT_BYTES).toList();
        return light.stream()
                .filter(width -> width >= SHARED_WIDTH)
                .findFirst()
                .or(() -> light.isEmpty() ? there.stream().findFirst() : last(light))
                .flatMap(width -> measured(id, width));
    }

    private static Optional<Integer> last(List<Integer> widths) {
        return Optional.of(widths.getLast());
    }

    private long bytes(String id, int width) {
        return folder.resolve(id + "-" + width + ".jpg").toFile().length();
    }

    /** From the file: a rendition's height was rounded when it was made. */
    private Optional<Rendition> measured(String id, int width) {
        try (ImageInputStream in =
                ImageIO.createImageInputStream(
                        folder.resolve(id + "-" + width + ".jpg").toFile())) {
            ImageReader reader = ImageIO.getImageReadersByFormatName("jpeg").next();
            try {
                reader.setInput(in, true, true);
                return Optional.of(
                        new Rendition(address(id, width), reader.getWidth(0), reader.getHeight(0)));
            } finally {
                reader.dispose();
            }
        } catch (IOException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /**
     * What is known of a picture.
     *
     * @param widths of its renditions, ascending, in pixels
     */
    public record Picture(String id, int width, int height, List<Integer> widths) {}

    /** The picture with this id. */
    public Optional<Picture> find(String id) {
        return jdbc.sql("select id, width, height, widths from picture where id = ?")
                .param(id)
                .query(
                        (rs, i) ->
                                new Picture(
                                        rs.getString("id"),
                                        rs.getInt("width"),
                                        rs.getInt("height"),
                                        List.of((Integer[]) rs.getArray("widths").getArray())))
                .optional();
    }
}
