package cn.gov.tj.mz.fourstrong.account;

import cn.gov.tj.mz.fourstrong.standard.Recorded;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody signed in or out, or tried to; {@code subject} is the user name. */
record SignIn(
        String action,
        @Nullable UUID subjectId,
        String subject,
        String actor,
        boolean succeeded,
        Map<String, Object> details)
        implements Recorded {

    /** Stands for typed names that no account has and that do not look like one: people type passwords there. */
    private static final String UNREADABLE = "?";

    static SignIn done(Account account, String action) {
        return new SignIn(action, account.id(), account.username(), actor(account), true, Map.of());
    }

    static SignIn refused(Account account, String action, Map<String, Object> details) {
        return new SignIn(action, account.id(), account.username(), actor(account), false, details);
    }

    static SignIn unknown(String typed) {
        var name = Usernames.isValid(typed) ? typed : UNREADABLE;
        return new SignIn("account.signInRefused", null, name, name, false, Map.of("reason", "unknown"));
    }

    private static String actor(Account account) {
        return account.displayName() + " (" + account.username() + ")";
    }
}
