package cn.gov.tj.mz.fourstrong.standard;

/** A thing that is not there or lies outside the caller's scope; the answer does not tell which. */
public class NotFound extends RuntimeException {

    public NotFound(Class<?> kind, Object id) {
        super(kind.getSimpleName() + " " + id);
    }
}
