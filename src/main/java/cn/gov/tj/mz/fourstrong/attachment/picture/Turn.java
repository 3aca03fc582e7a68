package cn.gov.tj.mz.fourstrong.attachment.picture;

import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;

/** How a camera was held, as the photograph says (Exif), and the picture turned accordingly. */
final class Turn {

    private static final int LOOKED_AT = 64 * 1024;
    private static final int EXIF = 0xFFE1;
    private static final int ORIENTATION = 0x0112;

    private Turn() {}

    static BufferedImage upright(BufferedImage picture, Path file) throws IOException {
        var quarters = quarters(file);
        if (quarters == 0) {
            return picture;
        }
        var width = picture.getWidth();
        var height = picture.getHeight();
        var lies = quarters % 2 == 1;
        var turned = new BufferedImage(lies ? height : width, lies ? width : height, picture.getType());
        var turn = new AffineTransform();
        turn.translate(turned.getWidth() / 2.0, turned.getHeight() / 2.0);
        turn.quadrantRotate(quarters);
        turn.translate(-width / 2.0, -height / 2.0);
        var canvas = turned.createGraphics();
        canvas.drawImage(picture, turn, null);
        canvas.dispose();
        return turned;
    }

    /** Clockwise; none where nothing is said, or nothing that makes sense. */
    static int quarters(Path file) throws IOException {
        try (var content = Files.newInputStream(file)) {
            return switch (orientation(ByteBuffer.wrap(content.readNBytes(LOOKED_AT)))) {
                case 3 -> 2;
                case 6 -> 1;
                case 8 -> 3;
                default -> 0;
            };
        } catch (IndexOutOfBoundsException _) {
            return 0;
        }
    }

    private static int orientation(ByteBuffer file) {
        if (file.getShort(0) != (short) 0xFFD8) {
            return 0;
        }
        var at = 2;
        while (Short.toUnsignedInt(file.getShort(at)) != EXIF) {
            at += 2 + Math.max(2, Short.toUnsignedInt(file.getShort(at + 2)));
        }
        var tiff = file.slice(at + 10, file.limit() - at - 10);
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        var directory = tiff.getInt(4);
        for (var entry = 0; entry < Short.toUnsignedInt(tiff.getShort(directory)); entry++) {
            var place = directory + 2 + entry * 12;
            if (tiff.getShort(place) == ORIENTATION) {
                return tiff.getShort(place + 8);
            }
        }
        return 0;
    }
}
