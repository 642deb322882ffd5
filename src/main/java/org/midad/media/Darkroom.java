package org.midad.media;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.locks.ReentrantLock;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.ImageOutputStream;
import org.midad.platform.Disk;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes what readers are shown of an uploaded picture: upright, in the widths that pages use, and
 * without place, camera or anything else that the file held beside the picture.
 *
 * <p>One at a time, and large ones are read coarsely, so that the memory for it is bounded.
 */
public final class Darkroom {
    private static final Logger log = LoggerFactory.getLogger(Darkroom.class);

    /** Widths of the renditions, in pixels. */
    static final List<Integer> WIDTHS = List.of(480, 960, 1600);

    /** More is a bomb, or a poster; a camera's picture has a quarter of it. */
    private static final long MOST_PIXELS = 60_000_000;

    private static final int LONGEST_SIDE = 30_000;
    private static final int SHORTEST_SIDE = 100;

    /** A logo is often a line of letters. */
    private static final int SHORTEST_LOGO = 24;

    /** A logo is wanted so many times finer than a plain screen shows it. */
    private static final int FINEST = 3;

    /** What is wider is read with every second, third … pixel only. */
    private static final int READ_AT_MOST = 3_600;

    private static final float QUALITY = 0.82f;

    private final ReentrantLock light = new ReentrantLock();
    private final Disk disk;

    /** Works while there is room on this disk. */
    public Darkroom(Disk disk) {
        this.disk = disk;
    }

    /** Develops a file; takes about a second for a camera's picture. */
    public Development develop(byte[] file) {
        if (disk.space().level() == Disk.Level.SCARCE) {
            return new Development.Refused(Development.Why.NO_ROOM);
        }
        light.lock();
        try {
            return switch (expose(file, SHORTEST_SIDE, BufferedImage.TYPE_INT_RGB)) {
                case Exposure.Failed failed -> new Development.Refused(failed.why());
                case Exposure.Seen seen -> printed(seen.image());
            };
        } finally {
            light.unlock();
        }
    }

    /** Makes a logo of a file; what is transparent in a PNG stays so. */
    public Plate engrave(byte[] file) {
        if (disk.space().level() == Disk.Level.SCARCE) {
            return new Plate.Refused(Development.Why.NO_ROOM);
        }
        boolean png = Format.of(file).equals("png");
        int type = png ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB;
        light.lock();
        try {
            return switch (expose(file, SHORTEST_LOGO, type)) {
                case Exposure.Failed failed -> new Plate.Refused(failed.why());
                case Exposure.Seen seen -> plate(seen.image(), png ? "png" : "jpg");
            };
        } finally {
            light.unlock();
        }
    }

    /** What a file shows, upright; or why nothing can be seen. */
    private sealed interface Exposure {
        record Seen(BufferedImage image) implements Exposure {}

        record Failed(Development.Why why) implements Exposure {}
    }

    private static Exposure expose(byte[] file, int shortest, int type) {
        String format = Format.of(file);
        if (format.isEmpty()) {
            return new Exposure.Failed(
                    Format.isSvg(file) ? Development.Why.SVG : Development.Why.NO_PICTURE);
        }
        try {
            return exposed(file, format, shortest, type);
        } catch (IOException | RuntimeException e) {
            log.info("a picture of {} bytes could not be read: {}", file.length, e.toString());
            return new Exposure.Failed(Development.Why.DAMAGED);
        }
    }

    private static Exposure exposed(byte[] file, String format, int shortest, int type)
            throws IOException {
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(file))) {
            ImageReader reader = ImageIO.getImageReadersByFormatName(format).next();
            try {
                reader.setInput(in, true, true);
                int width = reader.getWidth(0);
                int height = reader.getHeight(0);
                if ((long) width * height > MOST_PIXELS || Math.max(width, height) > LONGEST_SIDE) {
                    return new Exposure.Failed(Development.Why.TOO_LARGE);
                }
                if (Math.min(width, height) < shortest) {
                    return new Exposure.Failed(Development.Why.TOO_SMALL);
                }
                boolean[] cut = new boolean[1];
                reader.addIIOReadWarningListener(
                        (source, warning) -> cut[0] |= tellsOfAnEnd(warning));
                int every = Math.ceilDiv(Math.max(width, height), READ_AT_MOST);
                ImageReadParam coarsely = reader.getDefaultReadParam();
                coarsely.setSourceSubsampling(every, every, 0, 0);
                BufferedImage image = reader.read(0, coarsely);
                if (cut[0]) {
                    return new Exposure.Failed(Development.Why.DAMAGED);
                }
                return new Exposure.Seen(upright(image, Orientation.of(file), type));
            } finally {
                reader.dispose();
            }
        }
    }

    /** Readers fill up what is missing with grey, and only warn. */
    private static boolean tellsOfAnEnd(String warning) {
        String words = warning.toLowerCase(Locale.ROOT);
        return words.contains("premature") || words.contains("truncat") || words.contains("end of");
    }

    /** As the camera was held (EXIF 2.32, tag 274: 1 to 8). */
    private static BufferedImage upright(BufferedImage image, int orientation, int type) {
        int width = image.getWidth();
        int height = image.getHeight();
        AffineTransform turn =
                switch (orientation) {
                    case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
                    case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
                    case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
                    case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
                    case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
                    case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
                    case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
                    default -> new AffineTransform();
                };
        boolean lying = orientation >= 5 && orientation <= 8;
        BufferedImage out = canvas(lying ? height : width, lying ? width : height, type);
        Graphics2D pen = out.createGraphics();
        pen.drawImage(image, turn, null);
        pen.dispose();
        return out;
    }

    private static Development printed(BufferedImage image) {
        SortedMap<Integer, byte[]> renditions = new TreeMap<>();
        int widest = Math.min(image.getWidth(), WIDTHS.getLast());
        int height = 0;
        BufferedImage scaled = image;
        for (int width : WIDTHS.reversed()) {
            int wanted = Math.min(width, widest);
            if (!renditions.containsKey(wanted)) {
                scaled = scaled(scaled, wanted);
                renditions.put(wanted, jpeg(scaled));
                height = Math.max(height, scaled.getHeight());
            }
        }
        return new Development.Picture(height, renditions);
    }

    /** As large as the masthead has room, and finer as far as the file goes; never blown up. */
    private static Plate plate(BufferedImage image, String format) {
        double scale =
                Math.min(
                        1,
                        Math.min(
                                (double) Logo.WIDEST / image.getWidth(),
                                (double) Logo.HIGHEST / image.getHeight()));
        int width = (int) Math.round(image.getWidth() * scale);
        if (width < SHORTEST_LOGO || image.getHeight() * scale < SHORTEST_LOGO / 2.0) {
            return new Plate.Refused(Development.Why.TOO_SMALL);
        }
        SortedMap<Integer, byte[]> renditions = new TreeMap<>();
        int height = 0;
        BufferedImage scaled = image;
        for (int times = FINEST; times >= 1; times--) {
            if (times == 1 || width * times <= image.getWidth()) {
                scaled = scaled(scaled, width * times);
                renditions.put(width * times, format.equals("png") ? png(scaled) : jpeg(scaled));
                height = scaled.getHeight();
            }
        }
        return new Plate.Made(format, width, height, renditions);
    }

    /** By halves first: one step from a camera's width would leave most pixels out. */
    private static BufferedImage scaled(BufferedImage image, int width) {
        BufferedImage now = image;
        while (now.getWidth() >= 2 * width) {
            now = drawn(now, now.getWidth() / 2);
        }
        return now.getWidth() == width ? now : drawn(now, width);
    }

    private static BufferedImage drawn(BufferedImage image, int width) {
        int height = Math.max(1, Math.round((float) image.getHeight() * width / image.getWidth()));
        BufferedImage out = canvas(width, height, image.getType());
        Graphics2D pen = out.createGraphics();
        pen.setRenderingHint(
                RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.drawImage(image, 0, 0, width, height, null);
        pen.dispose();
        return out;
    }

    /** White unless it can be transparent: what is transparent was meant to lie on paper. */
    private static BufferedImage canvas(int width, int height, int type) {
        BufferedImage canvas = new BufferedImage(width, height, type);
        if (type == BufferedImage.TYPE_INT_ARGB) {
            return canvas;
        }
        Graphics2D pen = canvas.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, width, height);
        pen.dispose();
        return canvas;
    }

    private static byte[] png(BufferedImage image) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] jpeg(BufferedImage image) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
            ImageWriteParam param = writer.getDefaultWriteParam();
            param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            param.setCompressionQuality(QUALITY);
            param.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), param);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
