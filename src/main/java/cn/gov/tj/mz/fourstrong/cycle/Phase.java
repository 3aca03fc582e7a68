package cn.gov.tj.mz.fourstrong.cycle;

import java.util.Locale;

/** What happens in a cycle, in this order: the branches score themselves, reviewers score them, leaders decide. */
public enum Phase {
    SELF,
    REVIEW,
    APPROVAL;

    /** The field of a request that holds its first day. */
    public String firstDay() {
        return field("From");
    }

    /** The field of a request, and the attribute of {@link Timetable} in queries, that hold its last day. */
    public String lastDay() {
        return field("DueOn");
    }

    private String field(String end) {
        return name().toLowerCase(Locale.ROOT) + end;
    }
}
