package cn.gov.tj.mz.fourstrong.rubric;

import cn.gov.tj.mz.fourstrong.exchange.Workbooks;
import cn.gov.tj.mz.fourstrong.rubric.file.UploadedFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The files of the standard rubric, as bureaus have them. */
public final class Tables {

    private Tables() {}

    public static List<UploadedFile> standard(Charset charset) {
        return changed(charset, Map.of());
    }

    /** With other words in some places; the mark at the beginning only stays in Unicode. */
    public static List<UploadedFile> changed(Charset charset, Map<String, String> changes) {
        return Stream.of("rubric.csv", "rubric_adjustments.csv", "grade_bands.csv")
                .map(name -> {
                    var text = text(name);
                    for (var change : changes.entrySet()) {
                        text = text.replace(change.getKey(), change.getValue());
                    }
                    var unicode = charset.equals(StandardCharsets.UTF_8);
                    return new UploadedFile(name, (unicode ? text : text.substring(1)).getBytes(charset));
                })
                .toList();
    }

    /** The same as workbooks with numbers where numbers are. */
    public static List<UploadedFile> asWorkbooks(Consumer<XSSFWorkbook> change) {
        return standard(StandardCharsets.UTF_8).stream()
                .map(file -> {
                    var book = Workbooks.of(file.content());
                    change.accept(book);
                    return new UploadedFile(file.name().replace(".csv", ".xlsx"), Workbooks.bytes(book));
                })
                .toList();
    }

    private static String text(String name) {
        try (var stream = Tables.class.getResourceAsStream("/standard-data/" + name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
