package cn.gov.tj.mz.fourstrong.attachment.picture;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;

/** Reads a picture in little memory: of a large one, only as many points as are needed. */
final class PictureReader {

    private static final long MOST_POINTS = 100_000_000;

    private PictureReader() {}

    /** With an edge of once to twice the one asked for, or as it is when it is smaller. */
    static BufferedImage read(Path file, int edge) throws IOException {
        try (var input = ImageIO.createImageInputStream(file.toFile())) {
            var readers = ImageIO.getImageReaders(input);
            if (!readers.hasNext()) {
                throw new IOException("No picture");
            }
            var reader = readers.next();
            try {
                reader.setInput(input, true, true);
                return read(reader, edge);
            } finally {
                reader.dispose();
            }
        }
    }

    private static BufferedImage read(ImageReader reader, int edge) throws IOException {
        var width = reader.getWidth(0);
        var height = reader.getHeight(0);
        if ((long) width * height > MOST_POINTS) {
            throw new TooManyPoints();
        }
        var step = Math.max(1, Math.max(width, height) / edge / 2);
        var how = reader.getDefaultReadParam();
        how.setSourceSubsampling(step, step, 0, 0);
        return reader.read(0, how);
    }

    /** More than any camera makes. */
    static final class TooManyPoints extends IOException {}
}
