package cn.gov.tj.mz.fourstrong.account.ui;

import cn.gov.tj.mz.fourstrong.account.AccountRow;
import cn.gov.tj.mz.fourstrong.account.AccountService;
import cn.gov.tj.mz.fourstrong.account.AccountState;
import cn.gov.tj.mz.fourstrong.screen.Confirm;
import cn.gov.tj.mz.fourstrong.screen.FieldErrors;
import cn.gov.tj.mz.fourstrong.screen.OneClick;
import cn.gov.tj.mz.fourstrong.screen.ServiceCalls;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.UUID;
import java.util.function.Consumer;

/** The system administrator's side: name, password, lock, end. */
class AccountForm extends AccountEditor {

    private final AccountService admin;
    private final TextField displayName = new TextField(getTranslation("account.displayName"));
    private final FieldErrors problems = new FieldErrors().bind("displayName", displayName);
    private final Button enable = new Button(getTranslation("account.enable"), _ -> guard.leave(this::enable));
    private final Button disable = new Button(getTranslation("account.disable"), _ -> guard.leave(this::disable));
    private final Button unlock = new Button(getTranslation("account.unlock"), _ -> guard.leave(this::unlock));

    AccountForm(AccountService admin, Consumer<UUID> changed) {
        super(changed);
        this.admin = admin;
        displayName.setWidthFull();
        guard.watch(displayName);
        var save = OneClick.on(new Button(getTranslation("account.save")), this::rename);
        save.addThemeVariants(ButtonVariant.PRIMARY);
        var more = new Div(
                new Button(getTranslation("account.reset"), _ -> guard.leave(this::resetPassword)),
                unlock,
                enable,
                disable);
        more.addClassName("fs-detail-actions");
        add(displayName, save, more);
    }

    @Override
    void fill(AccountRow row) {
        problems.clear();
        displayName.setValue(row.displayName());
        unlock.setVisible(row.state() == AccountState.LOCKED);
        enable.setVisible(row.state() == AccountState.DISABLED);
        disable.setVisible(row.state() != AccountState.DISABLED);
    }

    private void rename() {
        var edited = account();
        if (problems.accepted(() -> admin.rename(edited.id(), edited.version(), displayName.getValue()))) {
            done("account.saved");
        }
    }

    private void enable() {
        act(admin::enable, "account.enable.done");
    }

    private void unlock() {
        act(admin::unlock, "account.unlock.done");
    }

    private void disable() {
        Confirm.ask(
                "account.disable",
                () -> act(admin::disable, "account.disable.done"),
                account().username());
    }

    private void resetPassword() {
        var account = account();
        Confirm.ask(
                "account.reset",
                () -> ServiceCalls.succeeds(() -> {
                    var password = admin.resetPassword(account.id());
                    changed();
                    new OneTimePasswordDialog(account.username(), password).open();
                }),
                account.username());
    }

    private void act(Consumer<UUID> action, String done) {
        if (ServiceCalls.succeeds(() -> action.accept(account().id()))) {
            done(done);
        }
    }
}
