package cn.gov.tj.mz.fourstrong.rubric.file;

import cn.gov.tj.mz.fourstrong.exchange.FileKind;
import cn.gov.tj.mz.fourstrong.exchange.TableUpload;
import cn.gov.tj.mz.fourstrong.standard.Invalid;
import cn.gov.tj.mz.fourstrong.standard.Problem;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipInputStream;

/** A file that somebody brings. */
public record UploadedFile(String name, byte[] content) {

    private static final int MAX_FILES = 10;
    private static final int MAX_BYTES = 2 * 1024 * 1024;

    /** The files in an archive, but no more than a rubric needs, however many it claims to hold; any other is itself. */
    List<UploadedFile> extract() {
        if (!isArchive()) {
            return List.of(this);
        }
        var files = new ArrayList<UploadedFile>();
        try (var archive = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (var entry = archive.getNextEntry();
                    entry != null && files.size() < MAX_FILES;
                    entry = archive.getNextEntry()) {
                if (!entry.isDirectory()) {
                    files.add(new UploadedFile(entry.getName(), archive.readNBytes(MAX_BYTES)));
                }
            }
        } catch (IOException _) {
            files.clear();
        }
        if (files.isEmpty()) {
            throw new Invalid(Problem.of(TableUpload.FILE, "rubric.import.archive"));
        }
        return files;
    }

    /** What is called one must be one; whatever it is called, it is opened. */
    private boolean isArchive() {
        var kind = FileKind.of(content);
        return kind == FileKind.ARCHIVE
                || kind == FileKind.TEXT && name.toLowerCase(Locale.ROOT).endsWith(".zip");
    }
}
