package cn.gov.tj.mz.fourstrong.calendar;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The last days of results that are public now, which are counted by the calendar; who keeps them provides it. */
public interface PublicityEnds {

    /** Which would lie elsewhere if working days were counted like this, in the order of the branches. */
    List<Moved> moved(Count count);

    /** Puts each where it lies by this count. */
    void move(Count count);

    /** A way to count working days. */
    interface Count {

        /** The last of so many working days after the start. */
        LocalDate after(LocalDate start, int workingDays);
    }

    /**
     * The publicity of a branch ends on another day.
     *
     * @param branch null where it lies beyond the caller's scope
     */
    record Moved(@Nullable String branch, LocalDate from, LocalDate to) {}
}
