package cn.gov.tj.mz.fourstrong.activity.duty;

import java.util.List;

/**
 * What another rule would change for the branches in the caller's scope.
 *
 * @param years this year and the next, as far as the rule reaches
 */
public record RulePreview(List<Year> years) {

    /** Whether nothing changes in these years. */
    public boolean isEmpty() {
        return years.stream().allMatch(year -> year.before().equals(year.after()));
    }

    /** One year under the rules that hold, and under the other. */
    public record Year(int year, Sum before, Sum after) {}

    /**
     * What is due in a year.
     *
     * @param due how often, for all branches together
     * @param overdue how many periods are over in which it was not done
     */
    public record Sum(int due, int overdue) {

        static Sum of(List<DutyRow> rows) {
            var duties = rows.stream()
                    .flatMap(row -> row.duties().stream())
                    .filter(duty -> duty.state() != DutyState.NOT_APPLICABLE)
                    .toList();
            return new Sum(duties.stream().mapToInt(Duty::times).sum(), (int) duties.stream()
                    .filter(duty -> duty.state() == DutyState.OVERDUE)
                    .count());
        }
    }
}
