package cn.gov.tj.mz.fourstrong.attachment.picture;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/**
 * A program of its own: draws one page of a file as PNG. First it prints that it begins, then how many pages there are,
 * so that whoever started it knows that it could be started, and that the file could be read.
 */
public final class Drawing {

    static final int LOCKED = 10;
    static final int DAMAGED = 11;
    static final int TOO_MANY_POINTS = 12;

    private final Path file;
    private final int page;
    private final int edge;

    private Drawing(Path file, int page, int edge) {
        this.file = file;
        this.page = page;
        this.edge = edge;
    }

    /** @param args the kind, {@code pdf} or {@code picture}; the file; the page from 0 on; its longest edge; the new file */
    public static void main(String... args) {
        say("begun");
        ImageIO.setUseCache(false);
        var drawing = new Drawing(Path.of(args[1]), Integer.parseInt(args[2]), Integer.parseInt(args[3]));
        try {
            var drawn = args[0].equals("pdf") ? drawing.ofDocument() : drawing.ofPicture();
            ImageIO.write(drawn, "png", Path.of(args[4]).toFile());
        } catch (InvalidPasswordException _) {
            System.exit(LOCKED);
        } catch (PictureReader.TooManyPoints _) {
            System.exit(TOO_MANY_POINTS);
        } catch (IOException | RuntimeException _) {
            System.exit(DAMAGED);
        }
    }

    private BufferedImage ofDocument() throws IOException {
        try (var document = Loader.loadPDF(file.toFile())) {
            var pages = document.getNumberOfPages();
            var box = document.getPage(page).getCropBox();
            say("" + pages);
            var renderer = new PDFRenderer(document);
            renderer.setSubsamplingAllowed(true);
            return renderer.renderImage(page, edge / Math.max(box.getWidth(), box.getHeight()), ImageType.RGB);
        }
    }

    private BufferedImage ofPicture() throws IOException {
        var whole = PictureReader.read(file, edge);
        say("1");
        var scale = Math.min(1, (double) edge / Math.max(whole.getWidth(), whole.getHeight()));
        var width = Math.max(1, (int) Math.round(whole.getWidth() * scale));
        var height = Math.max(1, (int) Math.round(whole.getHeight() * scale));
        var drawn = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var canvas = drawn.createGraphics();
        canvas.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        canvas.drawImage(whole, 0, 0, width, height, Color.WHITE, null);
        canvas.dispose();
        return Turn.upright(drawn, file);
    }

    private static void say(String word) {
        System.out.print(word + "\n");
        System.out.flush();
    }
}
