package cn.gov.tj.mz.fourstrong.audit;

import java.util.List;

/**
 * How people signed in of late.
 *
 * @param people how many signed in
 * @param refusals how often it was refused
 * @param refused names under which that is unusual, the most often refused first
 * @param offHours who signed in at night or on days off, the last first
 */
public record SignInWeek(long people, long refusals, List<RefusedSignIns> refused, List<OffHoursSignIns> offHours) {

    public SignInWeek {
        refused = List.copyOf(refused);
        offHours = List.copyOf(offHours);
    }
}
