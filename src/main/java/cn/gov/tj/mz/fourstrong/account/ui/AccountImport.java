package cn.gov.tj.mz.fourstrong.account.ui;

import cn.gov.tj.mz.fourstrong.account.AccountUploadService;
import cn.gov.tj.mz.fourstrong.imports.ImportWords;
import cn.gov.tj.mz.fourstrong.imports.ui.ImportForm;
import cn.gov.tj.mz.fourstrong.imports.ui.ImportServices;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Map;

/** The way in for accounts that are listed in a spreadsheet. */
@SpringComponent
class AccountImport {

    private static final String NAME = "account.import";

    private final AccountUploadService accounts;
    private final ImportServices services;

    AccountImport(AccountUploadService accounts, ImportServices services) {
        this.accounts = accounts;
        this.services = services;
    }

    /** @param changed runs when accounts were taken over */
    Button button(Runnable changed) {
        return services.button(NAME, this::form, changed);
    }

    private ImportForm form() {
        return new ImportForm(
                NAME,
                AccountUploadService.TARGET,
                null,
                accounts.columns(),
                new ImportWords(),
                Map.of(
                        "username",
                        "zhang.san",
                        "displayName",
                        I18NProvider.translate("account.import.example.displayName")),
                null);
    }
}
