package cn.gov.tj.mz.fourstrong.dashboard;

import org.jspecify.annotations.Nullable;

/**
 * What the address asks for.
 *
 * @param cycle code of the cycle; without one the newest with complete results is shown
 * @param unit code of the unit; without one all that the caller may see is shown
 */
public record Choice(@Nullable String cycle, @Nullable String unit) {

    public Choice withCycle(String code) {
        return new Choice(code, unit);
    }

    public Choice withUnit(@Nullable String code) {
        return new Choice(cycle, code);
    }
}
