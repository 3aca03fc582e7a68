package cn.gov.tj.mz.fourstrong.demo;

import cn.gov.tj.mz.fourstrong.activity.ActivityDates;
import cn.gov.tj.mz.fourstrong.activity.ActivityDraft;
import cn.gov.tj.mz.fourstrong.activity.ActivityImportService;
import cn.gov.tj.mz.fourstrong.activity.ActivityState;
import cn.gov.tj.mz.fourstrong.activity.ActivityTypeService;
import cn.gov.tj.mz.fourstrong.activity.Origin;
import cn.gov.tj.mz.fourstrong.exchange.CsvRow;
import cn.gov.tj.mz.fourstrong.exchange.CsvTable;
import cn.gov.tj.mz.fourstrong.organisation.OrganisationAdminService;
import cn.gov.tj.mz.fourstrong.organisation.TreeRow;
import cn.gov.tj.mz.fourstrong.standard.Criterion;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Invented routine meetings of the last two years; each month always gets the same ones, whenever the demo starts. */
@Component
@Order(31)
class DemoMeetings implements DemoStep {

    private static final int MONTHS = 24;

    private final ActivityImportService intake;
    private final ActivityTypeService types;
    private final OrganisationAdminService organisation;
    private final Clock clock;

    DemoMeetings(
            ActivityImportService intake,
            ActivityTypeService types,
            OrganisationAdminService organisation,
            Clock clock) {
        this.intake = intake;
        this.types = types;
        this.organisation = organisation;
        this.clock = clock;
    }

    @Override
    public void load() {
        var today = LocalDate.now(clock);
        var topics = CsvTable.read("/demo-data/routine_topics_demo.csv").stream()
                .collect(Collectors.groupingBy(
                        row -> row.list("type_codes").getFirst(), TreeMap::new, Collectors.toList()));
        var plan = new RoutinePlan(topics, types.rules());
        var entries = new ArrayList<ActivityImportService.Entry>();
        for (var branch : organisation.tree().stream().filter(TreeRow::isBranch).toList()) {
            for (var age = 0; age <= MONTHS; age++) {
                plan.month(branch, YearMonth.from(today).minusMonths(age)).stream()
                        .filter(meeting -> isInTheTwoYears(meeting.date(), today))
                        .map(meeting ->
                                entry(branch, meeting.topic(), meeting.date(), state(meeting.date(), today), null))
                        .forEach(entries::add);
            }
            if (branch.code().equals("FC")) {
                entries.addAll(unfinished(branch, topics));
            }
        }
        intake.importAll(entries);
    }

    /** What gives the demo's clerk something to do. */
    private List<ActivityImportService.Entry> unfinished(TreeRow branch, Map<String, List<CsvRow>> topics) {
        var today = LocalDate.now(clock);
        return List.of(
                entry(
                        branch,
                        topics.get("VOLUNTEER_SERVICE").getFirst(),
                        RoutinePlan.workday(today.minusDays(9)),
                        ActivityState.RETURNED,
                        "请补充服务对象和取得的效果。"),
                entry(
                        branch,
                        topics.get("COMMITTEE_MEETING").getLast(),
                        RoutinePlan.workday(today.minusDays(3)),
                        ActivityState.DRAFT,
                        null));
    }

    private static boolean isInTheTwoYears(LocalDate date, LocalDate today) {
        return date.isAfter(today.minusMonths(MONTHS)) && !date.isAfter(today);
    }

    private static ActivityState state(LocalDate date, LocalDate today) {
        return date.isAfter(today.minusDays(14)) ? ActivityState.SUBMITTED : ActivityState.ACCEPTED;
    }

    private ActivityImportService.Entry entry(
            TreeRow branch, CsvRow topic, LocalDate date, ActivityState state, @Nullable String reason) {
        var draft = ActivityDraft.of(
                topic.text("title"),
                "演示：例行活动，内容为虚构。",
                topic.list("type_codes"),
                Set.of(Criterion.valueOf(topic.text("criterion"))),
                new ActivityDates(date, null, null, null));
        return new ActivityImportService.Entry(branch.id(), Origin.INVENTED, null, draft, state, reason, evening(date));
    }

    private Instant evening(LocalDate date) {
        var evening = date.atTime(17, 30).atZone(clock.getZone()).toInstant();
        return evening.isAfter(clock.instant()) ? clock.instant() : evening;
    }
}
