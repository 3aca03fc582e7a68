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
import java.util.Comparator;
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
    private static final int WAITING = 18;

    private final ActivityImportService imports;
    private final ActivityTypeService types;
    private final OrganisationAdminService organisation;
    private final Clock clock;
    private final DemoMinutes minutes = new DemoMinutes();

    DemoMeetings(
            ActivityImportService imports,
            ActivityTypeService types,
            OrganisationAdminService organisation,
            Clock clock) {
        this.imports = imports;
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
        var meetings = new ArrayList<BranchMeeting>();
        for (var branch : organisation.tree().stream().filter(TreeRow::isBranch).toList()) {
            for (var age = 0; age <= MONTHS; age++) {
                plan.month(branch, YearMonth.from(today).minusMonths(age)).stream()
                        .filter(meeting -> isInTheTwoYears(meeting.date(), today))
                        .map(meeting -> new BranchMeeting(branch, meeting))
                        .forEach(meetings::add);
            }
        }
        var entries = new ArrayList<>(entries(meetings));
        meetings.stream()
                .map(BranchMeeting::branch)
                .filter(branch -> branch.code().equals("FC"))
                .findFirst()
                .ifPresent(branch -> entries.addAll(unfinished(branch, topics)));
        imports.importAll(entries);
    }

    /** The newest still wait, so that reviewers have something to do. */
    private List<ActivityImportService.Entry> entries(List<BranchMeeting> meetings) {
        var newest = meetings.stream()
                .sorted(Comparator.comparing(BranchMeeting::date).reversed())
                .limit(WAITING)
                .collect(Collectors.toSet());
        return meetings.stream()
                .map(held -> entry(
                        held.branch(),
                        held.meeting().topic(),
                        held.date(),
                        newest.contains(held) ? ActivityState.SUBMITTED : ActivityState.ACCEPTED,
                        null))
                .toList();
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

    private ActivityImportService.Entry entry(
            TreeRow branch, CsvRow topic, LocalDate date, ActivityState state, @Nullable String reason) {
        var draft = ActivityDraft.of(
                        topic.text("title"),
                        "演示：例行活动，内容为虚构。",
                        topic.list("type_codes"),
                        Set.of(Criterion.valueOf(topic.text("criterion"))),
                        new ActivityDates(date, null, null, null))
                .with(minutes.of(topic.list("type_codes").getFirst(), branch));
        return new ActivityImportService.Entry(branch.id(), Origin.INVENTED, null, draft, state, reason, evening(date));
    }

    private Instant evening(LocalDate date) {
        var evening = date.atTime(17, 30).atZone(clock.getZone()).toInstant();
        return evening.isAfter(clock.instant()) ? clock.instant() : evening;
    }

    private record BranchMeeting(TreeRow branch, RoutinePlan.Meeting meeting) {

        LocalDate date() {
            return meeting.date();
        }
    }
}
