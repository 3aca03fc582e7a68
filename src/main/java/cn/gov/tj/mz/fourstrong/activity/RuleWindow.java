package cn.gov.tj.mz.fourstrong.activity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * When something that is due in a period may be done, and when it is asked for. Party years do not end with the
 * calendar's: what is held in February for the year before closes three months after the period.
 *
 * @param opensAfter months after the period's first day from which it may be done; 0 to 11
 * @param closesAfter months after the period's end until which it is due; 0 to 6
 * @param graceDays days after that until which it still counts as on time; 0 to 90
 * @param noticeDays days before the due day from which it is due soon; 1 to 366
 * @param yearBefore months of a year in which what is held is proposed for the year before; 0 to 6
 */
@Embeddable
public record RuleWindow(
        int opensAfter,
        int closesAfter,
        int graceDays,
        int noticeDays,
        @Column(name = "year_before_months") int yearBefore) {

    /** Within the period alone, asked for in its last ten days. */
    public static final RuleWindow PERIOD = new RuleWindow(0, 0, 0, 10, 0);

    /** The period alone with so many days of grace. */
    public static RuleWindow withGrace(int graceDays) {
        return new RuleWindow(0, 0, graceDays, PERIOD.noticeDays, 0);
    }
}
