package cn.gov.tj.mz.fourstrong.account.ui;

import cn.gov.tj.mz.fourstrong.account.AccountRow;
import com.vaadin.flow.component.html.Div;

/** What one kind of administrator does with an account. */
abstract class AccountForm extends Div {

    AccountForm() {
        addClassName("fs-people-form");
    }

    /** Shows the account as it is. */
    abstract void edit(AccountRow row);
}
