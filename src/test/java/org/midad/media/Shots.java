package org.midad.media;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/** Files as cameras, phones and attackers send them. */
public final class Shots {
    private static final int HEADER = 8;

    private Shots() {}

    /** Red above, blue below, so that a turn is seen. */
    private static BufferedImage twoColours(int width, int height, int type) {
        BufferedImage image = new BufferedImage(width, height, type);
        Graphics2D pen = image.createGraphics();
        pen.setColor(Color.RED);
        pen.fillRect(0, 0, width, height / 2);
        pen.setColor(Color.BLUE);
        pen.fillRect(0, height / 2, width, height - height / 2);
        pen.dispose();
        return image;
    }

    private static byte[] written(BufferedImage image, String format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    public static byte[] jpeg(int width, int height) {
        return written(twoColours(width, height, BufferedImage.TYPE_INT_RGB), "jpeg");
    }

    public static byte[] png(int width, int height) {
        return written(twoColours(width, height, BufferedImage.TYPE_INT_ARGB), "png");
    }

    /** A phone's picture: how it was held, and where in the world. */
    public static byte[] fromAPhone(int width, int height, int orientation) {
        byte[] plain = jpeg(width, height);
        byte[] place = "GPS 33.8938N 35.5018E".getBytes(StandardCharsets.US_ASCII);
        ByteBuffer tiff = ByteBuffer.allocate(8 + 2 + 24 + 4 + place.length);
        tiff.put("MM".getBytes(StandardCharsets.US_ASCII)).putShort((short) 42).putInt(8);
        tiff.putShort((short) 2);
        tiff.putShort((short) 274).putShort((short) 3).putInt(1);
        tiff.putShort((short) orientation).putShort((short) 0);
        tiff.putShort((short) 315).putShort((short) 2).putInt(place.length).putInt(38);
        tiff.putInt(0).put(place);
        ByteBuffer out = ByteBuffer.allocate(plain.length + 10 + tiff.capacity());
        out.put(plain, 0, 2).putShort((short) 0xFFE1).putShort((short) (8 + tiff.capacity()));
        out.put("Exif\0\0".getBytes(StandardCharsets.US_ASCII)).put(tiff.array());
        out.put(plain, 2, plain.length - 2);
        return out.array();
    }

    /** A few bytes that say that they are a picture of that size. */
    public static byte[] bomb(int width, int height) {
        ByteBuffer header = ByteBuffer.allocate(17);
        header.put("IHDR".getBytes(StandardCharsets.US_ASCII)).putInt(width).putInt(height);
        header.put(new byte[] {8, 2, 0, 0, 0});
        CRC32 crc = new CRC32();
        crc.update(header.array());
        ByteBuffer out = ByteBuffer.allocate(HEADER + 4 + 17 + 4 + 64);
        out.put(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'});
        out.putInt(13).put(header.array()).putInt((int) crc.getValue());
        return out.array();
    }
}
