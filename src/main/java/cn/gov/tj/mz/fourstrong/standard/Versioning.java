package cn.gov.tj.mz.fourstrong.standard;

/** Part of a repository: makes another version of an entity though nothing in its own row changes. */
public interface Versioning<T> {

    void incrementVersion(T entity);
}
