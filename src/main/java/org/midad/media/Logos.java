package org.midad.media;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.midad.platform.DataFolder;
import org.midad.platform.SiteSecrets;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The logos that the paper has or had. One that was replaced stays: pages that show it may still be
 * on their way.
 */
public class Logos {
    /** Of the digest, in an id. */
    private static final int ID_BYTES = 12;

    private final JdbcClient jdbc;
    private final Path folder;

    public Logos(JdbcClient jdbc, DataFolder data) {
        this.jdbc = jdbc;
        this.folder = data.file("media");
    }

    /**
     * Keeps a logo; the same one is kept once.
     *
     * @return its id
     */
    public String keep(Plate.Made plate, String by) {
        byte[] digest = SiteSecrets.hash(plate.renditions().lastEntry().getValue());
        String id = "logo-" + HexFormat.of().formatHex(digest, 0, ID_BYTES);
        try {
            Files.createDirectories(folder);
            for (Map.Entry<Integer, byte[]> file : plate.renditions().entrySet()) {
                String name = Logo.file(id, plate.format(), file.getKey());
                Pictures.write(folder, name, file.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        jdbc.sql(
                        """
                        insert into logo (id, format, width, height, widths, source)
                        values (?, ?, ?, ?, ?, ?)
                        on conflict (id) do nothing
                        """)
                .params(id, plate.format(), plate.width(), plate.height())
                .params(plate.renditions().keySet().toArray(Integer[]::new), "upload:" + by)
                .update();
        return id;
    }

    /** The names of all files in the folder of the pictures that logos consist of. */
    public List<String> fileNames() {
        return jdbc.sql(
                        """
                        select id, pixels, format
                        from logo, unnest(widths) as rendition (pixels)
                        order by id, pixels
                        """)
                .query(
                        (rs, i) ->
                                Logo.file(
                                        rs.getString("id"),
                                        rs.getString("format"),
                                        rs.getInt("pixels")))
                .list();
    }
}
