package cn.gov.tj.mz.fourstrong.title;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A check as somebody typed it; the fields of problems are called like these.
 *
 * @param action kept, improving or withdrawn
 * @param year the year that is checked
 */
public record CheckEntry(
        @Nullable TitleAction action,
        @Nullable Integer year,
        @Nullable LocalDate decidedOn,
        @Nullable LocalDate improveBy,
        @Nullable String reason) {}
