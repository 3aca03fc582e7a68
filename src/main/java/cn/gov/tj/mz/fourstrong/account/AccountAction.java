package cn.gov.tj.mz.fourstrong.account;

import cn.gov.tj.mz.fourstrong.standard.AuditAction;

/** What is done to accounts and with them. */
enum AccountAction implements AuditAction {
    CREATED("account.created"),
    RENAMED("account.renamed"),
    DISABLED("account.disabled"),
    ENABLED("account.enabled"),
    UNLOCKED("account.unlocked"),
    PASSWORD_RESET("account.passwordReset"),
    PASSWORD_CHANGED("account.passwordChanged"),
    GRANTED("account.granted"),
    SIGNED_IN("account.signedIn"),
    SIGNED_OUT("account.signedOut"),
    SIGN_IN_REFUSED("account.signInRefused"),
    LOCKED("account.locked");

    private final String code;

    AccountAction(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
