package cn.gov.tj.mz.fourstrong.dashboard;

import cn.gov.tj.mz.fourstrong.cycle.Phase;
import cn.gov.tj.mz.fourstrong.standard.Period;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A cycle as the dashboard needs it. */
public record CycleFacts(
        UUID id,
        String code,
        LocalDate startsOn,
        LocalDate endsOn,
        LastDays lastDays,
        @Nullable Instant closedAt) {

    public Period period() {
        return Period.parse(code);
    }

    public boolean isRunning() {
        return closedAt == null;
    }

    /** How far its period has come: today, as long as that lies before its last day. */
    public LocalDate comeTo(LocalDate today) {
        return today.isBefore(endsOn) ? today : endsOn;
    }

    /** The last day of each phase. */
    public record LastDays(LocalDate self, LocalDate review, LocalDate approval) {

        LocalDate of(Phase phase) {
            return switch (phase) {
                case SELF -> self;
                case REVIEW -> review;
                case APPROVAL -> approval;
            };
        }
    }
}
