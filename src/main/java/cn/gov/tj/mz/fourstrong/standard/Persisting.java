package cn.gov.tj.mz.fourstrong.standard;

/** Part of a repository: inserts rows that are written once, where {@code save} would first look whether they exist. */
public interface Persisting<T> {

    void persist(T entity);
}
