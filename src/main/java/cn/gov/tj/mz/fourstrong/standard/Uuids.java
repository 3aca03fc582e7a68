package cn.gov.tj.mz.fourstrong.standard;

import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/** Identities of entities: UUIDs of version 7, in order of time (RFC 9562). */
public final class Uuids {

    private Uuids() {}

    /** A new identity, greater than every one this process made before. */
    public static UUID next() {
        return UuidVersion7Strategy.INSTANCE.generateUuid(null); // it needs no session
    }

    /** @throws NotFound when an address names no identity */
    public static UUID parse(Class<?> kind, String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException _) {
            throw new NotFound(kind, text);
        }
    }
}
