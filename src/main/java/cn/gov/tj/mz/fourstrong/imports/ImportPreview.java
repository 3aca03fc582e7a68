package cn.gov.tj.mz.fourstrong.imports;

import java.util.List;
import java.util.UUID;

/**
 * What an import would do, as a whole.
 *
 * @param missing columns that it needs and does not have
 */
public record ImportPreview(UUID id, String fileName, ImportLayout layout, ImportCounts counts, List<String> missing) {

    /** Whether anything can be taken over. */
    public boolean isUseful() {
        return missing.isEmpty() && counts.useful() > 0;
    }
}
