package cn.gov.tj.mz.fourstrong.audit;

import java.time.Instant;

/**
 * That signing in was refused several times.
 *
 * @param username what was typed; a question mark where it could not be a name
 */
public record RefusedSignIns(String username, long times, Instant last) {}
