package cn.gov.tj.mz.fourstrong.evaluation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The first and the last day of a phase, both included; a form may leave them out. */
public record Span(@Nullable LocalDate from, @Nullable LocalDate due) {

    static final Span OPEN = new Span(null, null);
}
