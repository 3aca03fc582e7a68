package cn.gov.tj.mz.fourstrong.calendar;

import cn.gov.tj.mz.fourstrong.exchange.Fault;
import cn.gov.tj.mz.fourstrong.exchange.Skipped;
import java.util.List;

/**
 * What a file would make of a year, before anything is saved.
 *
 * @param faults every cell that has to be corrected first; nothing can be taken over while there is one
 * @param added days that the year does not have yet
 * @param changed days that the year has otherwise
 * @param removed days that the file does not name any more
 * @param moved ends of publicity that the file would move
 * @param skipped what the file hides
 */
public record DayImport(
        int year,
        int version,
        List<SpecialDay> days,
        List<Fault> faults,
        List<SpecialDay> added,
        List<SpecialDay> changed,
        List<SpecialDay> removed,
        List<PublicityEnds.Moved> moved,
        Skipped skipped) {

    /** Whether it can be taken over and makes a difference. */
    public boolean isUseful() {
        return faults.isEmpty() && !(added.isEmpty() && changed.isEmpty() && removed.isEmpty());
    }
}
