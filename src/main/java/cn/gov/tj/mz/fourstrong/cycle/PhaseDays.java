package cn.gov.tj.mz.fourstrong.cycle;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The first and the last day of a phase, both included; a form may leave them out. */
public record PhaseDays(@Nullable LocalDate from, @Nullable LocalDate due) {

    static final PhaseDays OPEN = new PhaseDays(null, null);
}
