package cn.gov.tj.mz.fourstrong.dashboard.ui;

import cn.gov.tj.mz.fourstrong.activity.ActivityFilter;
import cn.gov.tj.mz.fourstrong.activity.ActivityListing;
import cn.gov.tj.mz.fourstrong.activity.ActivityRow;
import cn.gov.tj.mz.fourstrong.dashboard.profile.BranchProfile;
import cn.gov.tj.mz.fourstrong.screen.CriterionChip;
import cn.gov.tj.mz.fourstrong.screen.Formats;
import cn.gov.tj.mz.fourstrong.trace.ResultChange;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.springframework.data.domain.Sort;

/**
 * What a branch did, and how its results were changed afterwards, newest first, month by month; more comes when it is
 * asked for.
 */
class TimelineCard extends Card {

    private static final int PAGE = 12;

    private final transient ActivityListing activities;
    private final transient ActivityFilter filter;
    private final transient Deque<ResultChange> changes;
    private final Div months = new Div();
    private final Paragraph others = new Paragraph();
    private final Button more = new Button(getTranslation("dashboard.branches.timeline.more"), _ -> load());
    private final long count;
    private String month = "";
    private UnorderedList list = new UnorderedList();
    private int shown;

    TimelineCard(ActivityListing activities, BranchProfile profile) {
        super("timeline");
        this.activities = activities;
        this.changes = new ArrayDeque<>(profile.changes());
        this.filter = ActivityFilter.accepted(profile.branch().id());
        this.count = activities.count(filter);
        months.addClassName("fs-timeline");
        more.addClassName("fs-only-screen");
        others.addClassName("fs-only-paper");
        add(
                heading(
                        getTranslation("dashboard.branches.timeline"),
                        getTranslation("dashboard.branches.timeline.note", count)),
                months,
                others,
                more);
        load();
    }

    private void load() {
        activities.page(filter, Sort.unsorted(), shown, PAGE).forEach(this::append);
        shown += PAGE;
        more.setVisible(shown < count);
        others.setVisible(shown < count);
        others.setText(getTranslation("dashboard.branches.timeline.others", count - shown));
        if (shown >= count) {
            appendChanges(LocalDate.MIN);
        }
        if (months.getComponentCount() == 0) {
            months.add(RecordsCard.list(List.of()));
        }
    }

    private void append(ActivityRow row) {
        if (row.dates().start() != null) {
            appendChanges(row.dates().start());
        }
        append(month(row), item(row));
    }

    /** Those of this day and later ones that did not come yet. */
    private void appendChanges(LocalDate first) {
        while (!changes.isEmpty() && !changes.getFirst().day().isBefore(first)) {
            var change = changes.removeFirst();
            append(month(change.day()), new TimelineChange(change));
        }
    }

    private void append(String name, ListItem item) {
        if (!name.equals(month)) {
            month = name;
            list = new UnorderedList();
            months.add(new H3(name), list);
        }
        list.add(item);
    }

    private ListItem item(ActivityRow row) {
        var item = new ListItem(day(row), DrillDown.activity(row.id()).link(row.title()));
        if (row.dates().start() == null && row.dates().periodText() != null) {
            item.add(new Span(row.dates().periodText()));
        }
        row.tags().criteria().forEach(criterion -> item.add(new CriterionChip(criterion)));
        return item;
    }

    private Span day(ActivityRow row) {
        var start = row.dates().start();
        var day = new Span(start == null ? "" : Formats.current().day(start));
        day.addClassName("fs-timeline-day");
        return day;
    }

    /** Without a date the year alone is known, or nothing. */
    private String month(ActivityRow row) {
        var dates = row.dates();
        if (dates.start() != null) {
            return month(dates.start());
        }
        return dates.evaluationYear() == null
                ? getTranslation("dashboard.branches.timeline.undated")
                : getTranslation("dashboard.branches.timeline.year", String.valueOf(dates.evaluationYear()));
    }

    private String month(LocalDate day) {
        return getTranslation(
                "dashboard.branches.timeline.month",
                String.valueOf(day.getYear()),
                getTranslation("dashboard.months." + day.getMonthValue()));
    }
}
