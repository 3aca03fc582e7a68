package cn.gov.tj.mz.fourstrong.attachment.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.gov.tj.mz.fourstrong.attachment.Documents;
import cn.gov.tj.mz.fourstrong.attachment.store.Folders;
import cn.gov.tj.mz.fourstrong.standard.Refused;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every picture here is drawn by a process of its own, as it is for people. */
class PicturesTest {

    @TempDir
    Path folder;

    private Pictures pictures;

    @BeforeEach
    void start() {
        pictures = new Pictures(Folders.at(folder));
    }

    @Test
    void drawsTheWantedPageOfADocument() throws IOException {
        var page = pictures.draw(wanted(Pictures.Kind.PDF, Documents.pdf("a", "long"), 1, 200));

        assertThat(page.pages()).isEqualTo(2);
        assertThat(opened(page).getHeight()).isBetween(198, 201);
        try (var left = Files.list(folder.resolve("work"))) {
            assertThat(left.map(file -> file.getFileName().toString()))
                    .containsAnyOf("file", ".pdfbox.cache")
                    .noneMatch(name -> name.startsWith("page"));
        }
    }

    @Test
    void drawsLargePicturesSmallAndSmallOnesAsTheyAre() throws IOException {
        var large = opened(pictures.draw(wanted(Pictures.Kind.PICTURE, Documents.picture("jpg", 3000, 1500), 0, 160)));
        var small = opened(pictures.draw(wanted(Pictures.Kind.PICTURE, Documents.picture("png", 20, 10), 0, 160)));

        assertThat(large.getWidth()).isEqualTo(160);
        assertThat(large.getHeight()).isEqualTo(80);
        assertThat(small.getWidth()).isEqualTo(20);
    }

    @Test
    void turnsAPhotographAsTheCameraWasHeld() throws IOException {
        var lying = opened(pictures.draw(wanted(Pictures.Kind.PICTURE, Documents.photograph(300, 200, 6), 0, 150)));

        assertThat(lying.getWidth()).isEqualTo(100);
        assertThat(lying.getHeight()).isEqualTo(150);
        assertThat(lying.getRGB(80, 75) & 0xFF).as("its top is at the right").isLessThan(128);
        for (var quarters : Map.of(1, 0, 3, 2, 6, 1, 8, 3, 99, 0).entrySet()) {
            var file = Files.write(folder.resolve("photograph"), Documents.photograph(9, 9, quarters.getKey()));
            assertThat(Turn.quarters(file)).isEqualTo(quarters.getValue());
        }
        assertThat(Turn.quarters(Files.write(folder.resolve("other"), Documents.picture("png", 9, 9))))
                .isZero();
    }

    @Test
    void saysWhyAFileCannotBeRead() throws IOException {
        var pdf = Documents.pdf("a");

        assertRefused("protected", Pictures.Kind.PDF, Documents.lockedPdf());
        assertRefused("damaged", Pictures.Kind.PDF, Arrays.copyOf(pdf, 40));
        assertRefused("damaged", Pictures.Kind.PICTURE, Arrays.copyOf(Documents.picture("png", 90, 90), 60));
        assertRefused("damaged", Pictures.Kind.PICTURE, pdf);
    }

    @Test
    void looksAtTheSizeOfAPictureBeforeItTakesMemoryForIt() throws IOException {
        var picture = Documents.picture("png", 9, 9);
        var head = ByteBuffer.wrap(picture);
        head.putInt(16, 60_000).putInt(20, 60_000);
        var sum = new CRC32();
        sum.update(picture, 12, 17);
        head.putInt(29, (int) sum.getValue());

        assertRefused("tooManyPoints", Pictures.Kind.PICTURE, picture);
    }

    @Test
    void drawsNothingAndRefusesNothingWhereItsProcessCannotBegin() throws IOException {
        var wanted = wanted(Pictures.Kind.PDF, Documents.lockedPdf(), 0, 160);

        assertThat(Unstartable.pictures(Folders.at(folder)).draw(wanted)).isEqualTo(Page.NONE);
        assertThat(Page.NONE.isKnown()).isFalse();
        assertThat(pictures.draw(wanted(Pictures.Kind.PDF, Documents.pdf("a"), 0, 160))
                        .isKnown())
                .isTrue();
    }

    private void assertRefused(String reason, Pictures.Kind kind, byte[] content) throws IOException {
        var wanted = wanted(kind, content, 0, 160);
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> pictures.draw(wanted))
                .satisfies(refused -> assertThat(refused.key()).isEqualTo("attachment.refused." + reason));
    }

    private Pictures.Wanted wanted(Pictures.Kind kind, byte[] content, int page, int edge) throws IOException {
        var file = Files.createDirectories(folder.resolve("work")).resolve("file");
        return new Pictures.Wanted(kind, Files.write(file, content), page, edge);
    }

    private static BufferedImage opened(Page page) throws IOException {
        var png = page.png();
        assertThat(png).isNotNull();
        return ImageIO.read(new ByteArrayInputStream(png));
    }
}
