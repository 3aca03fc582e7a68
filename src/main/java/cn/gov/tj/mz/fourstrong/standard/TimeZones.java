package cn.gov.tj.mz.fourstrong.standard;

import java.time.ZoneId;

/** The time zone in which the bureau's days begin and end, wherever the server stands. */
public final class TimeZones {

    public static final ZoneId BUREAU = ZoneId.of("Asia/Shanghai");

    private TimeZones() {}
}
