package cn.gov.tj.mz.fourstrong.rubric.file;

import cn.gov.tj.mz.fourstrong.exchange.CsvUpload;
import cn.gov.tj.mz.fourstrong.standard.Invalid;
import cn.gov.tj.mz.fourstrong.standard.Problem;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipInputStream;

/** The files in an archive; any other file is itself. */
final class Archive {

    private static final int MAX_FILES = 10;
    private static final int MAX_BYTES = 2 * 1024 * 1024;

    private Archive() {}

    /** Reads no more than a rubric needs, however much an archive pretends to hold. */
    static List<UploadedFile> extract(UploadedFile file) {
        if (!file.name().toLowerCase(Locale.ROOT).endsWith(".zip")) {
            return List.of(file);
        }
        var files = new ArrayList<UploadedFile>();
        try (var archive = new ZipInputStream(new ByteArrayInputStream(file.content()))) {
            for (var entry = archive.getNextEntry();
                    entry != null && files.size() < MAX_FILES;
                    entry = archive.getNextEntry()) {
                if (!entry.isDirectory()) {
                    files.add(new UploadedFile(entry.getName(), archive.readNBytes(MAX_BYTES)));
                }
            }
        } catch (IOException _) {
            throw new Invalid(Problem.of(CsvUpload.FILE, "rubric.import.archive"));
        }
        if (files.isEmpty()) {
            throw new Invalid(Problem.of(CsvUpload.FILE, "rubric.import.archive"));
        }
        return files;
    }
}
