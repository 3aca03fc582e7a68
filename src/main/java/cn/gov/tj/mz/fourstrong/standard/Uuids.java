package cn.gov.tj.mz.fourstrong.standard;

import java.security.SecureRandom;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/** Makes identities at birth: UUIDs of version 7, born in order (RFC 9562). */
public final class Uuids {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final AtomicLong LAST = new AtomicLong();

    private Uuids() {}

    /** A new identity, greater than every one this process made before. */
    public static UUID next() {
        var ticks = LAST.updateAndGet(last -> Math.max(last + 1, System.currentTimeMillis() << 12));
        var high = (ticks >>> 12) << 16 | 0x7000L | ticks & 0xfffL;
        var low = RANDOM.nextLong() & 0x3fff_ffff_ffff_ffffL | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }
}
