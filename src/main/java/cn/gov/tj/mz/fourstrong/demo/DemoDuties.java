package cn.gov.tj.mz.fourstrong.demo;

import cn.gov.tj.mz.fourstrong.activity.ActivityDates;
import cn.gov.tj.mz.fourstrong.activity.ActivityDraft;
import cn.gov.tj.mz.fourstrong.activity.ActivityImportService;
import cn.gov.tj.mz.fourstrong.activity.ActivityState;
import cn.gov.tj.mz.fourstrong.activity.Origin;
import cn.gov.tj.mz.fourstrong.activity.duty.Duty;
import cn.gov.tj.mz.fourstrong.activity.duty.DutyBranch;
import cn.gov.tj.mz.fourstrong.activity.duty.DutyFilter;
import cn.gov.tj.mz.fourstrong.activity.duty.DutyRow;
import cn.gov.tj.mz.fourstrong.activity.duty.DutyService;
import cn.gov.tj.mz.fourstrong.activity.duty.DutyState;
import cn.gov.tj.mz.fourstrong.activity.duty.SupplementService;
import cn.gov.tj.mz.fourstrong.activity.duty.WaiverService;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * What became of some of the invented meetings that were missed in this year and the last: each branch explains the first
 * one, makes up for the second, and leaves the others; the newest explanation still waits for a reviewer.
 */
@Component
@Order(32)
class DemoDuties implements DemoStep {

    private static final Set<String> TYPES = Set.of("THEME_PARTY_DAY", "COMMITTEE_MEETING");

    private final DutyService duties;
    private final WaiverService waivers;
    private final SupplementService supplements;
    private final ActivityImportService imports;
    private final Clock clock;

    DemoDuties(
            DutyService duties,
            WaiverService waivers,
            SupplementService supplements,
            ActivityImportService imports,
            Clock clock) {
        this.duties = duties;
        this.waivers = waivers;
        this.supplements = supplements;
        this.imports = imports;
        this.clock = clock;
    }

    @Override
    public void load() {
        var year = LocalDate.now(clock).getYear();
        Stream.of(year - 1, year)
                .flatMap(each ->
                        duties.board(DutyFilter.of(each).withTypes(TYPES), 0, Integer.MAX_VALUE).rows().stream())
                .forEach(this::settle);
    }

    private void settle(DutyRow row) {
        var missed = row.duties().stream()
                .filter(duty -> duty.state() == DutyState.OVERDUE)
                .toList();
        if (!missed.isEmpty()) {
            waive(row.branch(), missed.getFirst());
        }
        missed.stream().skip(1).filter(this::canBeMadeUp).findFirst().ifPresent(duty -> makeUp(row.branch(), duty));
    }

    /** Reviewers have confirmed what was asked for more than three months ago. */
    private void waive(DutyBranch branch, Duty duty) {
        var period = duty.period();
        waivers.ask(branch.id(), duty.type(), period.first(), "集中开展应急救助，无法组织（演示）");
        if (period.last().isBefore(LocalDate.now(clock).minusMonths(3))) {
            duties.branch(branch.code(), period.first().getYear()).orElseThrow().duties().stream()
                    .filter(asked -> asked.isWaiverAsked() && asked.waiver() != null)
                    .forEach(asked ->
                            waivers.confirm(asked.waiver().id(), asked.waiver().version()));
        }
    }

    private boolean canBeMadeUp(Duty duty) {
        return made(duty).isBefore(LocalDate.now(clock));
    }

    /** A day outside the days of grace of any month. */
    private static LocalDate made(Duty duty) {
        return RoutinePlan.workday(duty.period().last().withDayOfMonth(20));
    }

    private void makeUp(DutyBranch branch, Duty duty) {
        var day = made(duty);
        var draft = ActivityDraft.of(
                "补开：上月会议", "演示：例行活动，内容为虚构。", List.of(duty.type()), Set.of(), new ActivityDates(day, null, null, null));
        imports.importAll(List.of(new ActivityImportService.Entry(
                branch.id(),
                Origin.INVENTED,
                null,
                draft,
                ActivityState.ACCEPTED,
                null,
                day.atTime(LocalTime.of(17, 30)).atZone(clock.getZone()).toInstant())));
        supplements.candidates(branch.id(), duty.type(), duty.period().first()).stream()
                .filter(SupplementService.Candidate::typed)
                .findFirst()
                .ifPresent(found -> supplements.supplement(
                        found.activity(), duty.type(), duty.period().first()));
    }
}
