package cn.gov.tj.mz.fourstrong.imports;

import cn.gov.tj.mz.fourstrong.standard.Problem;
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

    /** What is said of a column that would be written over. */
    public static Problem changed(String column, String before) {
        return new ImportChanges().compare(column, before, "").notes().getFirst();
    }

    public UUID begin(String rows) {
        var request = new ImportRequest(target, about, "rows", words, Map.of());
        return imports.begin(ImportSource.pasted(rows), request, _ -> {});
    }

    /** What each row would do. */
    public List<ImportRow> rows(UUID id) {
        return listing.page(id, null, 0, 1000);
    }

    public void mend(UUID id, int number, String column, String text) {
        imports.mend(id, number, column, text, words);
    }

    public ImportCounts apply(UUID id) {
        return imports.apply(id, false, words, _ -> {});
    }
}
