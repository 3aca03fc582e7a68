package cn.gov.tj.mz.fourstrong.account;

import cn.gov.tj.mz.fourstrong.standard.Recorded;
import java.util.Map;
import java.util.UUID;

/** An account was made or changed; its subject is the user name, and no password is ever among the details. */
record AccountChanged(String action, UUID subjectId, String subject, Map<String, Object> details) implements Recorded {

    static AccountChanged of(Account account, String action, Map<String, Object> details) {
        return new AccountChanged(action, account.id(), account.username(), details);
    }

    static AccountChanged of(Account account, String action) {
        return of(account, action, Map.of());
    }
}
