package cn.gov.tj.mz.fourstrong.account.ui;

import static java.util.Objects.requireNonNull;

import cn.gov.tj.mz.fourstrong.account.AccountRow;
import cn.gov.tj.mz.fourstrong.screen.LeaveGuard;
import cn.gov.tj.mz.fourstrong.screen.Notices;
import com.vaadin.flow.component.html.Div;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What one kind of administrator does with an account. */
abstract class AccountEditor extends Div {

    final LeaveGuard guard = new LeaveGuard(this);
    private final Consumer<UUID> changed;
    private @Nullable AccountRow edited;

    AccountEditor(Consumer<UUID> changed) {
        this.changed = changed;
        addClassName("fs-detail-form");
        add(guard);
    }

    /** Shows the account as it is; what was typed before is gone. */
    final void edit(AccountRow row) {
        edited = row;
        fill(row);
        guard.saved();
    }

    abstract void fill(AccountRow row);

    final AccountRow account() {
        return requireNonNull(edited);
    }

    final void done(String key) {
        Notices.success(key, account().username());
        changed();
    }

    final void changed() {
        changed.accept(account().id());
    }
}
