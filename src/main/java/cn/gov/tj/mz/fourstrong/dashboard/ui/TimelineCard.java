package cn.gov.tj.mz.fourstrong.dashboard.ui;

import cn.gov.tj.mz.fourstrong.activity.ActivityFilter;
import cn.gov.tj.mz.fourstrong.activity.ActivityList;
import cn.gov.tj.mz.fourstrong.activity.ActivityRow;
import cn.gov.tj.mz.fourstrong.activity.ActivityState;
import cn.gov.tj.mz.fourstrong.dashboard.BranchFile;
import cn.gov.tj.mz.fourstrong.screen.CriterionChip;
import cn.gov.tj.mz.fourstrong.screen.Formats;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.springframework.data.domain.Sort;

/** What a branch did, newest first, month by month; more comes when it is asked for. */
class TimelineCard extends Card {

    private static final int PAGE = 12;

    private final transient ActivityList activities;
    private final transient ActivityFilter filter;
    private final Div months = new Div();
    private final Button more = new Button(getTranslation("branches.timeline.more"), _ -> load());
    private final long count;
    private String month = "";
    private UnorderedList list = new UnorderedList();
    private int shown;

    TimelineCard(ActivityList activities, BranchFile branch) {
        super("timeline");
        this.activities = activities;
        this.filter = new ActivityFilter(
                null,
                Set.of(branch.id()),
                null,
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                null,
                null,
                false,
                Set.of(ActivityState.ACCEPTED),
                Set.of());
        this.count = activities.count(filter);
        months.addClassName("fs-timeline");
        more.addClassName("fs-only-screen");
        add(
                heading(getTranslation("branches.timeline"), getTranslation("branches.timeline.note", count)),
                months,
                more);
        load();
    }

    private void load() {
        activities.page(filter, Sort.unsorted(), shown, PAGE).forEach(this::append);
        shown = months.getComponentCount() == 0 ? 0 : shown + PAGE;
        more.setVisible(shown < count);
        if (count == 0) {
            months.add(Told.list(List.of()));
        }
    }

    private void append(ActivityRow row) {
        var name = month(row);
        if (!name.equals(month)) {
            month = name;
            list = new UnorderedList();
            months.add(new H3(name), list);
        }
        list.add(item(row));
    }

    private ListItem item(ActivityRow row) {
        var item = new ListItem(day(row), Target.activity(row.id()).link(row.title()));
        row.criteria().forEach(criterion -> item.add(new CriterionChip(criterion)));
        return item;
    }

    private Span day(ActivityRow row) {
        var day = new Span(row.startDate() == null ? "" : Formats.current().day(row.startDate()));
        day.addClassName("fs-timeline-day");
        return day;
    }

    /** Without a date the year alone is known, or nothing. */
    private String month(ActivityRow row) {
        if (row.startDate() != null) {
            var start = YearMonth.from(row.startDate());
            return getTranslation(
                    "branches.timeline.month",
                    String.valueOf(start.getYear()),
                    getTranslation("dashboard.months." + start.getMonthValue()));
        }
        return row.evaluationYear() == null
                ? getTranslation("branches.timeline.undated")
                : getTranslation("branches.timeline.year", String.valueOf(row.evaluationYear()));
    }
}
