package cn.gov.tj.mz.fourstrong.standard;

import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/** Makes identities for new entities in their constructors: UUIDs of version 7, in order of time (RFC 9562). */
public final class Uuids {

    private Uuids() {}

    /** A new identity, greater than every one this process made before. */
    public static UUID next() {
        return UuidVersion7Strategy.INSTANCE.generateUuid(null); // it needs no session
    }
}
