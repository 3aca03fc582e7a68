package cn.gov.tj.mz.fourstrong.activity.ui;

import cn.gov.tj.mz.fourstrong.activity.ActivityAction;
import cn.gov.tj.mz.fourstrong.activity.ActivityDetails;
import cn.gov.tj.mz.fourstrong.activity.ActivityFilter;
import cn.gov.tj.mz.fourstrong.activity.ActivityRow;
import cn.gov.tj.mz.fourstrong.activity.WaitingListing;
import cn.gov.tj.mz.fourstrong.screen.grid.DataGrid;
import java.util.Optional;
import java.util.function.Supplier;

/** Leads a reviewer through a list from each record that waits for review to the next. */
final class ReviewQueue {

    private final WaitingListing list;
    private final Supplier<ActivityFilter> filter;
    private final DataGrid<ActivityRow> grid;
    private Optional<ActivityRow> next = Optional.empty();

    ReviewQueue(WaitingListing list, Supplier<ActivityFilter> filter, DataGrid<ActivityRow> grid) {
        this.list = list;
        this.filter = filter;
        this.grid = grid;
    }

    /** Notes what comes next while the record still has its place in the list; returns the record. */
    ActivityDetails opened(ActivityDetails record) {
        next = isWaiting(record) ? list.next(filter.get(), grid.order().sort(), record.id()) : Optional.empty();
        return record;
    }

    /** Whether it went on to the next, because this one does not wait any more. */
    boolean goesOn(ActivityDetails record) {
        var waiting = isWaiting(record) ? Optional.<ActivityRow>empty() : next;
        waiting.ifPresent(grid::select);
        return waiting.isPresent();
    }

    private static boolean isWaiting(ActivityDetails record) {
        return record.allowed().contains(ActivityAction.ACCEPTED);
    }
}
