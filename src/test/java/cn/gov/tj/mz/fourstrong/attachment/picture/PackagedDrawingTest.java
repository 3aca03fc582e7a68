package cn.gov.tj.mz.fourstrong.attachment.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import cn.gov.tj.mz.fourstrong.attachment.Documents;
import cn.gov.tj.mz.fourstrong.attachment.store.Folders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs with the browser's tests, after the program was packed into one jar. */
@Tag("browser")
class PackagedDrawingTest {

    private static final Path JAR = Path.of("target", "fourstrong.jar");

    @TempDir
    Path folder;

    @Test
    void drawsWhenTheProgramIsStartedAsTheOneJar() throws IOException {
        assumeThat(JAR).exists();
        var file = Files.write(folder.resolve("a.pdf"), Documents.pdf("a", "b"));
        var pictures = new Pictures(Folders.at(folder), DrawingProgram.inJar(JAR.toString()));

        var page = pictures.draw(new Pictures.Wanted(Pictures.Kind.PDF, file, 1, 200));

        assertThat(page.pages()).isEqualTo(2);
        assertThat(page.png()).isNotEmpty();
    }
}
