package cn.gov.tj.mz.fourstrong.demo;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.tj.mz.fourstrong.ApplicationTest;
import cn.gov.tj.mz.fourstrong.TestClock;
import cn.gov.tj.mz.fourstrong.activity.ActivityFilters;
import cn.gov.tj.mz.fourstrong.activity.ActivityListing;
import cn.gov.tj.mz.fourstrong.activity.ActivityRow;
import cn.gov.tj.mz.fourstrong.activity.ActivityState;
import cn.gov.tj.mz.fourstrong.activity.Origin;
import cn.gov.tj.mz.fourstrong.activity.minutes.Minutes;
import cn.gov.tj.mz.fourstrong.activity.minutes.MinutesRules;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Sort;
import org.springframework.security.test.context.support.WithUserDetails;

@ApplicationTest
@Tag("database")
@WithUserDetails("manager")
class DemoActivitiesTest {

    @Autowired
    ActivityListing list;

    @Test
    void hasTheFactsOfTheSpecialAndNoMore() {
        var facts = rows(Origin.PUBLISHED);

        assertThat(facts).hasSize(95);
        assertThat(facts.stream()
                        .mapToInt(row -> row.content().figures().size())
                        .sum())
                .isEqualTo(39);
        assertThat(facts.stream()
                        .mapToInt(row -> row.content().honours().size())
                        .sum())
                .isEqualTo(15);
        assertThat(facts.stream()
                        .collect(Collectors.groupingBy(row -> row.place().branch(), Collectors.counting())))
                .isEqualTo(Map.of("网信办", 13L, "政务服务处", 18L, "福彩中心", 19L, "救助总站", 17L, "救助分站", 14L, "养老院", 14L));
        assertThat(facts).allSatisfy(row -> assertThat(row.dates().start()).isNull());
    }

    @Test
    void showsFiguresAsTheyWerePrinted() {
        assertThat(rows(Origin.PUBLISHED))
                .flatExtracting(row -> row.content().figures())
                .contains("制度性文件数量 10余项", "群众表扬信 多封", "增幅全国排位 全国前8");
    }

    @Test
    void inventsMeetingsOfTheLastTwoYearsOnWorkdays() {
        var today = TestClock.NOW.toLocalDate();
        assertThat(rows(Origin.INVENTED)).hasSizeBetween(500, 900).allSatisfy(row -> {
            assertThat(row.dates().start()).isBetween(today.minusMonths(24), today);
            assertThat(row.dates().start().getDayOfWeek()).isLessThan(DayOfWeek.SATURDAY);
            assertThat(row.content().summary()).startsWith("演示：");
        });
    }

    @Test
    void inventsNoCommitteeMeetingForABranchWithoutCommittee() {
        assertThat(rows(Origin.INVENTED))
                .filteredOn(row -> row.tags().types().contains("COMMITTEE_MEETING"))
                .isNotEmpty()
                .noneMatch(row -> row.place().branch().equals("养老院"));
    }

    @Test
    void inventsMinutesOfMeetingsThatSayThatTheyAreInvented() {
        assertThat(rows(Origin.INVENTED))
                .filteredOn(row -> !row.content().minutes().isEmpty())
                .hasSizeGreaterThan(100)
                .allSatisfy(row -> {
                    var minutes = row.content().minutes();
                    assertThat(minutes.host()).endsWith("（演示）");
                    assertThat(MinutesRules.problems(minutes)).isEmpty();
                });
        assertThat(rows(Origin.PUBLISHED))
                .extracting(row -> row.content().minutes())
                .containsOnly(Minutes.NONE);
    }

    @Test
    void leavesSomethingToDoForClerkAndReviewer() {
        var states = rows(Origin.INVENTED).stream()
                .collect(Collectors.groupingBy(ActivityRow::state, Collectors.counting()));

        assertThat(states)
                .containsEntry(ActivityState.RETURNED, 1L)
                .containsEntry(ActivityState.DRAFT, 1L)
                .containsEntry(ActivityState.SUBMITTED, 18L);
    }

    private List<ActivityRow> rows(Origin origin) {
        var filter = ActivityFilters.origin(origin);
        var rows = new ArrayList<ActivityRow>();
        list.forEach(filter, Sort.unsorted(), rows::add);
        return rows;
    }
}
