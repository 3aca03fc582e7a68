package cn.gov.tj.mz.fourstrong.account;

import cn.gov.tj.mz.fourstrong.standard.AuditAction;
import cn.gov.tj.mz.fourstrong.standard.AuditDetail;
import cn.gov.tj.mz.fourstrong.standard.AuditableEvent;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An account was made or changed, or somebody signed in or out, or tried to; no password is ever among the details.
 *
 * @param subject the user name
 * @param actor who signed in or out, since nobody is signed in then; null for everything else
 */
record AccountEvent(
        AuditAction action,
        @Nullable UUID subjectId,
        String subject,
        @Nullable String actor,
        boolean succeeded,
        Map<AuditDetail, Object> details)
        implements AuditableEvent {

    /** Stands for typed names that no account has and that do not look like one: people type passwords there. */
    private static final String UNREADABLE = "?";

    static AccountEvent of(Account account, AuditAction action, Map<AuditDetail, Object> details) {
        return new AccountEvent(action, account.id(), account.username(), null, true, details);
    }

    static AccountEvent bySelf(Account account, AccountAction action) {
        return new AccountEvent(action, account.id(), account.username(), actor(account), true, Map.of());
    }

    static AccountEvent refused(Account account, AccountAction action, Map<AuditDetail, Object> details) {
        return new AccountEvent(action, account.id(), account.username(), actor(account), false, details);
    }

    static AccountEvent unknown(String typed) {
        var name = Usernames.isValid(typed) ? typed : UNREADABLE;
        return new AccountEvent(
                AccountAction.SIGN_IN_REFUSED, null, name, name, false, Map.of(AuditDetail.REASON, "unknown"));
    }

    private static String actor(Account account) {
        return account.displayName() + " (" + account.username() + ")";
    }
}
