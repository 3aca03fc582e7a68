package cn.gov.tj.mz.fourstrong.audit;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds who signed in when hardly anybody works: at night, from 22 to 6, or on a day off.
 *
 * @param daysOff by the calendar of working days
 */
record OffHours(Set<LocalDate> daysOff, Clock clock) {

    private static final LocalTime MORNING = LocalTime.of(6, 0);
    private static final LocalTime NIGHT = LocalTime.of(22, 0);

    /** Those who signed in then, the last first. */
    List<OffHoursSignIns> of(List<SignIn> signIns) {
        return signIns.stream()
                .filter(signIn -> contain(signIn.at()))
                .collect(Collectors.groupingBy(SignIn::username))
                .values()
                .stream()
                .map(OffHours::together)
                .sorted(Comparator.comparing(OffHoursSignIns::last).reversed())
                .toList();
    }

    private boolean contain(Instant at) {
        var local = at.atZone(clock.getZone());
        var time = local.toLocalTime();
        return time.isBefore(MORNING) || !time.isBefore(NIGHT) || daysOff.contains(local.toLocalDate());
    }

    /** @param signIns of one account, the last first */
    private static OffHoursSignIns together(List<SignIn> signIns) {
        var last = signIns.getFirst();
        return new OffHoursSignIns(last.username(), last.actor(), signIns.size(), last.at());
    }

    /** That an account signed in once. */
    record SignIn(String username, String actor, Instant at) {}
}
