package cn.gov.tj.mz.fourstrong.feedback;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A suggestion as lists show it.
 *
 * @param author null where it was written without a name
 * @param answer null until somebody answered
 */
public record SuggestionRow(
        UUID id,
        int version,
        LocalDate writtenOn,
        @Nullable String author,
        String content,
        @Nullable String answer,
        @Nullable String answeredBy,
        @Nullable Instant answeredAt) {

    public boolean isAnswered() {
        return answer != null;
    }
}
