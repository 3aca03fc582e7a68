package cn.gov.tj.mz.fourstrong.activity.ledger;

import cn.gov.tj.mz.fourstrong.activity.ActivityRow;
import cn.gov.tj.mz.fourstrong.activity.ActivityState;
import org.jspecify.annotations.Nullable;

/**
 * One record in a ledger.
 *
 * @param number 1 and up
 */
public record LedgerLine(int number, ActivityRow row) {

    public @Nullable Integer due() {
        return row.content().minutes().due();
    }

    public @Nullable Integer present() {
        return row.content().minutes().present();
    }

    /** How many did not come; known where both numbers are. */
    public @Nullable Integer absent() {
        var due = due();
        var present = present();
        return due == null || present == null ? null : due - present;
    }

    public boolean isAccepted() {
        return row.state() == ActivityState.ACCEPTED;
    }

    public boolean isDated() {
        return row.dates().start() != null;
    }
}
