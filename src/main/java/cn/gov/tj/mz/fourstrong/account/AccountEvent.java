package cn.gov.tj.mz.fourstrong.account;

import cn.gov.tj.mz.fourstrong.standard.AuditDetail;
import cn.gov.tj.mz.fourstrong.standard.AuditableEvent;
import java.util.Map;
import java.util.UUID;

/** An account was made or changed; its subject is the user name, and no password is ever among the details. */
record AccountEvent(AccountAction action, UUID subjectId, String subject, Map<AuditDetail, Object> details)
        implements AuditableEvent {

    static AccountEvent of(Account account, AccountAction action, Map<AuditDetail, Object> details) {
        return new AccountEvent(action, account.id(), account.username(), details);
    }

    static AccountEvent of(Account account, AccountAction action) {
        return of(account, action, Map.of());
    }
}
