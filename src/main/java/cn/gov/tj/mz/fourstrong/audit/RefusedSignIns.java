package cn.gov.tj.mz.fourstrong.audit;

import java.time.Instant;

/**
 * That signing in under a name was refused, be it again and again or because no account has it.
 *
 * @param username what was typed; {@link #UNREADABLE} where it could not be a name
 * @param account whether an account has the name
 */
public record RefusedSignIns(String username, boolean account, long times, Instant last) {

    /** Stands for what could not be a name, as people type passwords there. */
    public static final String UNREADABLE = "?";
}
