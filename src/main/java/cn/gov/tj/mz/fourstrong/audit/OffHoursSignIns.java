package cn.gov.tj.mz.fourstrong.audit;

import java.time.Instant;

/**
 * That somebody signed in at night or on a day that is not worked.
 *
 * @param name display name and user name, as the log has them
 */
public record OffHoursSignIns(String username, String name, int times, Instant last) {}
