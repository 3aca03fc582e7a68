package cn.gov.tj.mz.fourstrong.account.ui;

import cn.gov.tj.mz.fourstrong.account.AccountRow;
import cn.gov.tj.mz.fourstrong.screen.LeaveGuard;
import com.vaadin.flow.component.html.Div;

/** What one kind of administrator does with an account. */
abstract class AccountEditor extends Div {

    final LeaveGuard guard = new LeaveGuard(this);

    AccountEditor() {
        addClassName("fs-detail-form");
        add(guard);
    }

    /** Shows the account as it is; what was typed before is gone. */
    final void edit(AccountRow row) {
        fill(row);
        guard.saved();
    }

    abstract void fill(AccountRow row);
}
