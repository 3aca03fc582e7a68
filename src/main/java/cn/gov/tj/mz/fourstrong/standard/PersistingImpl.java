package cn.gov.tj.mz.fourstrong.standard;

import jakarta.persistence.EntityManager;

/** Spring Data finds it by its name. */
class PersistingImpl<T> implements Persisting<T> {

    private final EntityManager database;

    PersistingImpl(EntityManager database) {
        this.database = database;
    }

    @Override
    public void persist(T entity) {
        database.persist(entity);
    }
}
