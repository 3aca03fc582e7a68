package cn.gov.tj.mz.fourstrong.activity;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A record as something that supports a score.
 *
 * @param types codes of its types, the main one first
 */
public record Evidence(
        UUID id,
        UUID branchId,
        String title,
        @Nullable LocalDate startDate,
        @Nullable String periodText,
        @Nullable Integer evaluationYear,
        ActivityState state,
        Origin origin,
        List<String> types) {

    /** Its title with its day, as titles repeat. */
    public String named() {
        return named(title, startDate);
    }

    public static String named(String title, @Nullable LocalDate day) {
        return day == null ? title : title + " " + day;
    }
}
