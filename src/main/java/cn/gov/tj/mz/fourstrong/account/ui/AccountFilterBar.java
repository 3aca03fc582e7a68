package cn.gov.tj.mz.fourstrong.account.ui;

import cn.gov.tj.mz.fourstrong.account.AccountConcern;
import cn.gov.tj.mz.fourstrong.account.AccountDates;
import cn.gov.tj.mz.fourstrong.account.AccountFilter;
import cn.gov.tj.mz.fourstrong.account.Role;
import cn.gov.tj.mz.fourstrong.screen.Formats;
import cn.gov.tj.mz.fourstrong.screen.filter.FilterBar;
import cn.gov.tj.mz.fourstrong.screen.filter.FilterSelect;
import cn.gov.tj.mz.fourstrong.screen.filter.SearchField;
import com.vaadin.flow.component.combobox.ComboBox;
import java.util.List;

/** The filters above the list of accounts. */
class AccountFilterBar extends FilterBar {

    private final SearchField text = search("q", "account.filter.text");
    private final ComboBox<Role> role =
            choice("role", "account.filter.role", List.of(Role.values()), Role::name, Formats.current()::name);
    private final ComboBox<Boolean> enabled = choice(
            "enabled",
            "account.filter.enabled",
            List.of(true, false),
            String::valueOf,
            yes -> getTranslation(yes ? "account.filter.enabled.yes" : "account.filter.enabled.no"));
    private final FilterSelect<AccountConcern> concern = select(
            "show",
            "account.filter.show",
            List.of(AccountConcern.values()),
            AccountConcern::name,
            concern -> getTranslation("account.filter.show." + concern, AccountDates.UNUSED.toDays()));

    AccountFilterBar(Runnable onChange) {
        super(onChange);
    }

    AccountFilter filter() {
        return new AccountFilter(text.getValue(), role.getValue(), enabled.getValue(), concern.getValue());
    }
}
