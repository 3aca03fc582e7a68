package cn.gov.tj.mz.fourstrong.dashboard;

import cn.gov.tj.mz.fourstrong.activity.ActivityType;
import java.time.YearMonth;

/** How many activities of one category began in one month; the first type of an activity says its category. */
public record MonthCount(int year, int month, ActivityType.Category category, long count) {

    public YearMonth yearMonth() {
        return YearMonth.of(year, month);
    }
}
