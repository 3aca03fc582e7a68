package cn.gov.tj.mz.fourstrong.imports;

import jakarta.persistence.EntityManager;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The lines of an import, for the one who began it. */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true)
public class ImportListing {

    private final ImportRepository imports;
    private final ImportBatches batches;
    private final EntityManager database;

    ImportListing(ImportRepository imports, ImportBatches batches, EntityManager database) {
        this.imports = imports;
        this.batches = batches;
        this.database = database;
    }

    /**
     * A page of lines, in the order of the file.
     *
     * @param status null for all
     * @param offset a multiple of the limit
     */
    public List<ImportRow> page(UUID id, @Nullable ImportStatus status, int offset, int limit) {
        var layout = batches.find(id).layout();
        var statuses = status == null ? EnumSet.allOf(ImportStatus.class) : EnumSet.of(status);
        return imports.findPage(id, statuses, PageRequest.of(offset / limit, limit)).stream()
                .map(line -> line.row(layout))
                .toList();
    }

    /** Passes every line that has to be mended, as it stands in the file, mended as far as it was. */
    public void forEachFaulty(UUID id, Consumer<FaultyLine> action) {
        var layout = batches.find(id).layout();
        var after = 0;
        var lines = faulty(id, after);
        while (!lines.isEmpty()) {
            lines.forEach(line -> action.accept(new FaultyLine(line.fileCells(layout), line.row(layout))));
            after = lines.getLast().number();
            database.clear();
            lines = faulty(id, after);
        }
    }

    private List<ImportLine> faulty(UUID id, int after) {
        return imports.findLines(id, ImportStatus.FAULTY, after, Limit.of(ImportStaging.CHUNK));
    }

    /** A line with what stands in each column of the file. */
    public record FaultyLine(List<String> cells, ImportRow row) {}
}
