package cn.gov.tj.mz.fourstrong.account;

import cn.gov.tj.mz.fourstrong.standard.AuditDetail;
import cn.gov.tj.mz.fourstrong.standard.AuditableEvent;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody signed in or out, or tried to; {@code subject} is the user name. */
record SignInEvent(
        AccountAction action,
        @Nullable UUID subjectId,
        String subject,
        String actor,
        boolean succeeded,
        Map<AuditDetail, Object> details)
        implements AuditableEvent {

    /** Stands for typed names that no account has and that do not look like one: people type passwords there. */
    private static final String UNREADABLE = "?";

    static SignInEvent done(Account account, AccountAction action) {
        return new SignInEvent(action, account.id(), account.username(), actor(account), true, Map.of());
    }

    static SignInEvent failure(Account account, AccountAction action, Map<AuditDetail, Object> details) {
        return new SignInEvent(action, account.id(), account.username(), actor(account), false, details);
    }

    static SignInEvent unknown(String typed) {
        var name = Usernames.isValid(typed) ? typed : UNREADABLE;
        return new SignInEvent(
                AccountAction.SIGN_IN_REFUSED, null, name, name, false, Map.of(AuditDetail.REASON, "unknown"));
    }

    private static String actor(Account account) {
        return account.displayName() + " (" + account.username() + ")";
    }
}
