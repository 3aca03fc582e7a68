package cn.gov.tj.mz.fourstrong.activity;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A record in the state in which it waits.
 *
 * @param types codes of types, the main one first
 * @param since when it came there, by the {@code actor} and for the {@code reason}
 */
record WaitingRecord(
        UUID id,
        String title,
        String branch,
        List<String> types,
        Instant since,
        String actor,
        @Nullable String reason) {}
