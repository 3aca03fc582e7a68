package cn.gov.tj.mz.fourstrong.title;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One thing that happened to one of a branch's titles. */
public record TitleHistoryEntry(
        String certificate,
        TitleAction action,
        @Nullable Integer checkYear,
        LocalDate decidedOn,
        @Nullable LocalDate improveBy,
        @Nullable String reason,
        Instant at,
        String actor) {}
