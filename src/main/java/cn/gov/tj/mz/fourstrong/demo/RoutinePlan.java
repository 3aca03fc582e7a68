package cn.gov.tj.mz.fourstrong.demo;

import cn.gov.tj.mz.fourstrong.activity.TypeRule.Frequency;
import cn.gov.tj.mz.fourstrong.activity.TypeRules;
import cn.gov.tj.mz.fourstrong.exchange.CsvRow;
import cn.gov.tj.mz.fourstrong.organisation.TreeRow;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.SortedMap;

/**
 * Which routine meetings a branch holds in a month. The same branch and month always give the same ones, whenever the
 * demo starts.
 *
 * @param topics by the code of their main type
 */
record RoutinePlan(SortedMap<String, List<CsvRow>> topics, TypeRules rules) {

    private static final double MISSED = 0.06;

    /** How often branches do what no rule asks of them. */
    private static final Map<String, Frequency> CUSTOM = Map.of(
            "COLLECTIVE_STUDY", Frequency.MONTHLY,
            "VOLUNTEER_SERVICE", Frequency.QUARTERLY,
            "JOINT_BUILDING", Frequency.QUARTERLY,
            "MEMBER_RECRUITMENT", Frequency.YEARLY);

    /** In which month something yearly is done. */
    private static final Map<String, Integer> MONTH = Map.of(
            "SECRETARY_REPORT", 1,
            "ORGANISATIONAL_LIFE_MEETING", 2,
            "MEMBER_RECRUITMENT", 4,
            "HEART_TO_HEART_TALK", 6,
            "WARNING_EDUCATION", 9);

    /** Those of the month, a few that would be due left out. */
    List<Meeting> month(TreeRow branch, YearMonth month) {
        var random = new Random(month.getYear() * 1200L + month.getMonthValue() * 100L + branch.sortOrder());
        var meetings = new ArrayList<Meeting>();
        topics.forEach((type, choice) -> {
            var topic = choice.get(random.nextInt(choice.size()));
            var date = workday(month.atDay(1 + random.nextInt(month.lengthOfMonth())));
            var missed = random.nextDouble() < MISSED;
            if (isDue(type, branch, month) && !missed) {
                meetings.add(new Meeting(topic, date));
            }
        });
        return meetings;
    }

    /** The day itself, or the nearest day from Monday to Friday in the same month. */
    static LocalDate workday(LocalDate date) {
        return switch (date.getDayOfWeek()) {
            case SATURDAY -> date.getDayOfMonth() > 1 ? date.minusDays(1) : date.plusDays(2);
            case SUNDAY -> date.getDayOfMonth() > 2 ? date.minusDays(2) : date.plusDays(1);
            default -> date;
        };
    }

    private boolean isDue(String type, TreeRow branch, YearMonth month) {
        var rule = rules.on(type, month.atDay(1));
        return rule.appliesWhen().holdsFor(Objects.requireNonNull(branch.facts()))
                && switch (CUSTOM.getOrDefault(type, rule.frequency())) {
                    case MONTHLY -> true;
                    case QUARTERLY -> (month.getMonthValue() + branch.sortOrder()) % 3 == 0;
                    case YEARLY -> month.getMonthValue() == MONTH.get(type);
                    case HALF_YEARLY, TERM, NONE -> false;
                };
    }

    /** One meeting: its row in the table of topics, and its day. */
    record Meeting(CsvRow topic, LocalDate date) {}
}
