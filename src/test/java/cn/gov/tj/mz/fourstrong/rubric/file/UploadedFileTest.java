package cn.gov.tj.mz.fourstrong.rubric.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.gov.tj.mz.fourstrong.standard.Invalid;
import cn.gov.tj.mz.fourstrong.standard.Problem;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

class UploadedFileTest {

    @Test
    void isItselfUnlessItIsAnArchive() {
        var file = new UploadedFile("rubric.csv", "a,b".getBytes(UTF_8));

        assertThat(file.extract()).containsExactly(file);
    }

    @Test
    void opensAnArchiveWhateverTheCaseOfItsName() throws IOException {
        var files = new UploadedFile("细则.ZIP", archive("a.csv", "folder/", "folder/b.csv")).extract();

        assertThat(files).extracting(UploadedFile::name).containsExactly("a.csv", "folder/b.csv");
        assertThat(files.getFirst().content()).asString(UTF_8).isEqualTo("a.csv");
    }

    @Test
    void takesTenFilesAtMost() throws IOException {
        var names = IntStream.range(0, 12).mapToObj(number -> number + ".csv").toArray(String[]::new);

        assertThat(new UploadedFile("x.zip", archive(names)).extract()).hasSize(10);
    }

    @Test
    void readsNoMoreThanTwoMegabytesOfAFileThatGrows() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var archive = new ZipOutputStream(bytes)) {
            archive.putNextEntry(new ZipEntry("bomb.csv"));
            archive.write(new byte[5 * 1024 * 1024]);
            archive.closeEntry();
        }

        assertThat(bytes.size()).isLessThan(100_000);
        assertThat(new UploadedFile("x.zip", bytes.toByteArray()).extract())
                .singleElement()
                .satisfies(file -> assertThat(file.content()).hasSize(2 * 1024 * 1024));
    }

    @Test
    void refusesWhatOnlyLooksLikeAnArchive() throws IOException {
        expectRefused("no archive".getBytes(UTF_8));
        expectRefused(new byte[0]);
        expectRefused(archive("folder/"));
    }

    private static void expectRefused(byte[] content) {
        assertThatExceptionOfType(Invalid.class)
                .isThrownBy(() -> new UploadedFile("x.zip", content).extract())
                .satisfies(invalid ->
                        assertThat(invalid.problems()).containsExactly(Problem.of("file", "rubric.import.archive")));
    }

    private static byte[] archive(String... names) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var archive = new ZipOutputStream(bytes)) {
            for (var name : names) {
                archive.putNextEntry(new ZipEntry(name));
                archive.write(name.endsWith("/") ? new byte[0] : name.getBytes(UTF_8));
                archive.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
