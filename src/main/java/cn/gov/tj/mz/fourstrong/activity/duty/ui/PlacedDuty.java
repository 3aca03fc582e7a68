package cn.gov.tj.mz.fourstrong.activity.duty.ui;

import cn.gov.tj.mz.fourstrong.activity.TypeRule.Frequency;
import cn.gov.tj.mz.fourstrong.activity.duty.Duty;
import java.util.ArrayList;
import java.util.List;

/** Where a duty stands in a year: from the first month of its period on, until the next one begins. */
record PlacedDuty(Duty duty, int month, int months) {

    static final int MONTHS = 12;

    static List<PlacedDuty> of(List<Duty> duties, int year) {
        var found = new ArrayList<PlacedDuty>();
        for (var index = 0; index < duties.size(); index++) {
            var duty = duties.get(index);
            var month = month(duty, year);
            var next = index + 1 < duties.size() ? month(duties.get(index + 1), year) : MONTHS + 1;
            var months = Math.max(1, duty.rule().frequency().months());
            if (next > month) {
                found.add(new PlacedDuty(duty, month, Math.min(months, next - month)));
            }
        }
        return found;
    }

    private static int month(Duty duty, int year) {
        if (duty.rule().frequency() != Frequency.TERM) {
            return duty.period().first().getMonthValue();
        }
        return duty.period().due().getYear() == year ? duty.period().due().getMonthValue() : 1;
    }
}
