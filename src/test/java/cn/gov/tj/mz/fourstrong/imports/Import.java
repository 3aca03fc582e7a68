package cn.gov.tj.mz.fourstrong.imports;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Brings pasted rows, for tests of what can be imported. */
public record Import(
        ImportService imports,
        ImportListing listing,
        String target,
        @Nullable String about,
        ImportWords words) {

    public UUID begin(String rows) {
        var request = new ImportRequest(target, about, "rows", words, Map.of());
        return imports.begin(ImportSource.pasted(rows), request, _ -> {});
    }

    /** What each row would do. */
    public List<ImportRow> rows(UUID id) {
        return listing.page(id, null, 0, 1000);
    }

    public ImportCounts apply(UUID id) {
        return imports.apply(id, false, words, _ -> {});
    }
}
