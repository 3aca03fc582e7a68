package cn.gov.tj.mz.fourstrong.standard;

/** Somebody else saved the same thing first; nothing was overwritten. */
public class Stale extends RuntimeException {

    public Stale(Class<?> kind, Object id) {
        super(kind.getSimpleName() + " " + id);
    }

    /** Throws when what the caller saw is no longer what is stored. */
    public static void throwIfChanged(Class<?> kind, Object id, int expectedVersion, int stored) {
        if (expectedVersion != stored) {
            throw new Stale(kind, id);
        }
    }
}
