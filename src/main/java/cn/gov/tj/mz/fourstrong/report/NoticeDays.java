package cn.gov.tj.mz.fourstrong.report;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** When the results of a cycle were or are open to objections, from the first day to the last; nothing before that. */
public record NoticeDays(@Nullable LocalDate from, @Nullable LocalDate until) {}
