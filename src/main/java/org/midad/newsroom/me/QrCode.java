package org.midad.newsroom.me;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;

/**
 * A picture for a phone's camera, as one path of SVG in units of its squares.
 *
 * @param side squares on each side, with the quiet zone of four around
 */
public record QrCode(int side, String path) {
    private static final int QUIET = 4;

    /** Of a text that is not too long for one. */
    static QrCode of(String text) {
        ByteMatrix squares;
        try {
            squares = Encoder.encode(text, ErrorCorrectionLevel.M).getMatrix();
        } catch (WriterException e) {
            throw new IllegalStateException(e);
        }
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < squares.getHeight(); y++) {
            for (int x = 0; x < squares.getWidth(); x++) {
                if (squares.get(x, y) == 1) {
                    path.append('M').append(x + QUIET).append(' ').append(y + QUIET);
                    path.append("h1v1h-1z");
                }
            }
        }
        return new QrCode(squares.getWidth() + 2 * QUIET, path.toString());
    }
}
