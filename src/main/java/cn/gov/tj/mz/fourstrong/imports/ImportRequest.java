package cn.gov.tj.mz.fourstrong.imports;

import cn.gov.tj.mz.fourstrong.standard.Text;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants to import, and how.
 *
 * @param target the name of the {@link ImportTarget}
 * @param about see {@link ImportContext}
 * @param fileName at most 120 characters are kept; what pasted rows are called
 * @param remembered what people made of headings before: a column, or nothing for one that is not taken over
 */
public record ImportRequest(
        String target, @Nullable String about, String fileName, ImportWords words, Map<String, String> remembered) {

    private static final int NAME = 120;

    public ImportRequest {
        fileName = Text.shortened(fileName, NAME);
    }
}
