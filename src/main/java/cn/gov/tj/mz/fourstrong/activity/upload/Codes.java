package cn.gov.tj.mz.fourstrong.activity.upload;

import cn.gov.tj.mz.fourstrong.standard.Text;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The codes of lines: at most 40 characters, each for one record in the whole bureau. */
final class Codes {

    private static final int LENGTH = 40;

    private final Map<String, Integer> lines = new HashMap<>();

    /**
     * Says what is wrong with the code of a line.
     *
     * @param taken the record that has the code; null when none does
     * @param recorded the record that the line is about; null for a new one
     */
    void check(String code, int line, @Nullable UUID taken, @Nullable UUID recorded, Remarks remarks) {
        var above = lines.putIfAbsent(code, line);
        if (!isOne(code)) {
            remarks.fault(Columns.CODE, "code", LENGTH);
        } else if (above != null) {
            remarks.fault(Columns.CODE, "codeTwice", above);
        } else if (taken != null && !taken.equals(recorded)) {
            remarks.fault(Columns.CODE, "codeTaken");
        }
    }

    static boolean isOne(String code) {
        return code.length() <= LENGTH && !Text.hasControls(code);
    }
}
