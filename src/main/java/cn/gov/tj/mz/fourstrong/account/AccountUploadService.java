package cn.gov.tj.mz.fourstrong.account;

import cn.gov.tj.mz.fourstrong.account.Roles.ForSystemAdmins;
import cn.gov.tj.mz.fourstrong.imports.ImportColumn;
import cn.gov.tj.mz.fourstrong.imports.ImportContext;
import cn.gov.tj.mz.fourstrong.imports.ImportPass;
import cn.gov.tj.mz.fourstrong.imports.ImportTarget;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes accounts in, each known by its user name: without any right, and with a password that nobody knows until the
 * system administrator resets it to hand it over.
 */
@Service(AccountUploadService.TARGET)
@ForSystemAdmins
@Transactional
public class AccountUploadService implements ImportTarget {

    /** What an import of accounts is asked for by. */
    public static final String TARGET = "accounts";

    static final String USERNAME = "username";
    static final String DISPLAY_NAME = "displayName";

    private final AccountRepository accounts;
    private final AccountService service;

    AccountUploadService(AccountRepository accounts, AccountService service) {
        this.accounts = accounts;
        this.service = service;
    }

    @Override
    @Transactional(readOnly = true)
    public List<ImportColumn> columns() {
        return List.of(ImportColumn.required(USERNAME), ImportColumn.required(DISPLAY_NAME));
    }

    @Override
    public ImportPass begin(ImportContext context) {
        return new AccountPass(accounts, service);
    }
}
