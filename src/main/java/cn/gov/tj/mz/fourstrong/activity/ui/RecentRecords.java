package cn.gov.tj.mz.fourstrong.activity.ui;

import cn.gov.tj.mz.fourstrong.account.Caller;
import cn.gov.tj.mz.fourstrong.account.Role;
import cn.gov.tj.mz.fourstrong.activity.ActivityFilter;
import cn.gov.tj.mz.fourstrong.activity.ActivityListing;
import cn.gov.tj.mz.fourstrong.activity.ActivityRow;
import cn.gov.tj.mz.fourstrong.activity.ActivityState;
import cn.gov.tj.mz.fourstrong.screen.DeskCard;
import cn.gov.tj.mz.fourstrong.screen.PageLink;
import cn.gov.tj.mz.fourstrong.screen.WorkbenchCard;
import cn.gov.tj.mz.fourstrong.standard.Thing;
import cn.gov.tj.mz.fourstrong.standard.Words;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.data.domain.Sort;

/** The records of a clerk's own branch that reviewers look at or accepted of late, on the workbench. */
@SpringComponent
@Order(20)
class RecentRecords implements WorkbenchCard {

    private static final int MOST = 4;
    private static final Sort LATEST_FIRST = Sort.by(Sort.Direction.DESC, "changed");
    private static final Set<ActivityState> STATES = Set.of(ActivityState.SUBMITTED, ActivityState.ACCEPTED);

    private final ActivityListing records;
    private final Caller caller;
    private final Clock clock;

    RecentRecords(ActivityListing records, Caller caller, Clock clock) {
        this.records = records;
        this.caller = caller;
        this.clock = clock;
    }

    @Override
    public Place place() {
        return Place.MAIN;
    }

    @Override
    public Optional<Component> content() {
        return caller.is(Role.CLERK) ? caller.branch().map(this::things).flatMap(this::card) : Optional.empty();
    }

    private List<Thing> things(UUID branch) {
        var filter = new ActivityFilter(
                null,
                ActivityFilter.Place.branch(branch),
                ActivityFilter.Tags.ALL,
                ActivityFilter.Time.ALL,
                STATES,
                Set.of());
        return records.page(filter, LATEST_FIRST, 0, MOST).stream()
                .map(this::thing)
                .toList();
    }

    private Optional<Component> card(List<Thing> things) {
        if (things.isEmpty()) {
            return Optional.empty();
        }
        var all = new PageLink(I18NProvider.translate("activity.recent.all"), "activities");
        return Optional.of(new DeskCard(I18NProvider.translate("activity.recent"), "")
                .beside(all)
                .holding(things));
    }

    private Thing thing(ActivityRow row) {
        var changed = LocalDate.ofInstant(row.recorded().changedAt(), clock.getZone());
        return new Thing(
                Words.name(row.title()),
                Words.of(
                        "activity.recent." + row.state(),
                        changed,
                        row.recorded().changedBy()),
                "activity.recent.open",
                "activities?id=" + row.id());
    }
}
