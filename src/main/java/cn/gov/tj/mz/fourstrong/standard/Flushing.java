package cn.gov.tj.mz.fourstrong.standard;

import java.util.function.Supplier;
import org.hibernate.exception.ConstraintViolationException;
import org.hibernate.exception.ConstraintViolationException.ConstraintKind;
import org.springframework.dao.DataIntegrityViolationException;

/** Part of a repository: writes what was saved now, so that of two people who typed the same the second hears of it. */
public interface Flushing {

    void flush();

    /** @param taken what to throw when a row that must be unique is there already */
    default void flush(Supplier<? extends RuntimeException> taken) {
        try {
            flush();
        } catch (DataIntegrityViolationException problem) {
            throw problem.getCause() instanceof ConstraintViolationException violated
                            && violated.getKind() == ConstraintKind.UNIQUE
                    ? taken.get()
                    : problem;
        }
    }
}
