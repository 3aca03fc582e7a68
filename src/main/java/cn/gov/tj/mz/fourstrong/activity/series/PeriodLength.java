package cn.gov.tj.mz.fourstrong.activity.series;

/** How long the periods of a series are. */
public enum PeriodLength {
    YEAR(12),
    HALF_YEAR(6),
    QUARTER(3),
    MONTH(1);

    private final int months;

    PeriodLength(int months) {
        this.months = months;
    }

    int months() {
        return months;
    }
}
