package cn.gov.tj.mz.fourstrong.dashboard.ui;

import static java.util.Objects.requireNonNull;

import cn.gov.tj.mz.fourstrong.activity.duty.DutyFilter;
import cn.gov.tj.mz.fourstrong.activity.duty.DutyService;
import cn.gov.tj.mz.fourstrong.activity.duty.ui.TimelinessCard;
import cn.gov.tj.mz.fourstrong.dashboard.Selection;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How much of what was due was done in time, for what a dashboard or a profile shows. */
@SpringComponent
class TimelinessCards {

    private final DutyService duties;
    private final Clock clock;

    TimelinessCards(DutyService duties, Clock clock) {
        this.duties = duties;
        this.clock = clock;
    }

    /** In the year of the chosen cycle, of the chosen unit or of all that the caller sees. */
    Component of(Selection selection) {
        var unit = selection.unit();
        var year = requireNonNull(selection.cycle()).period().year();
        return card(year, unit == null ? null : unit.code(), null);
    }

    /** Of a branch in this year. */
    Component of(String branch) {
        return card(LocalDate.now(clock).getYear(), null, branch);
    }

    private Component card(int year, @Nullable String unit, @Nullable String branch) {
        var filter = new DutyFilter(year, Set.of(), unit, branch, "", Set.of());
        var address = "duties?year=" + year
                + (unit == null ? "" : "&unit=" + unit)
                + (branch == null ? "" : "&branch=" + branch);
        return new TimelinessCard(year, duties.count(filter), () -> duties.timeliness(filter)).leadingTo(address);
    }
}
