package cn.gov.tj.mz.fourstrong.standard;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;

/** Spring Data finds it by its name. */
class VersioningImpl<T> implements Versioning<T> {

    private final EntityManager database;

    VersioningImpl(EntityManager database) {
        this.database = database;
    }

    @Override
    public void incrementVersion(T entity) {
        database.lock(entity, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
    }
}
