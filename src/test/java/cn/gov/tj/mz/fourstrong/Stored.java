package cn.gov.tj.mz.fourstrong;

import jakarta.persistence.EntityManager;

/** Lets a test see what is stored, and not what it still holds. */
public final class Stored {

    private Stored() {}

    public static void flushAndClear(EntityManager database) {
        database.flush();
        database.clear();
    }
}
