package cn.gov.tj.mz.fourstrong.shell.ui;

import cn.gov.tj.mz.fourstrong.standard.NotFound;
import jakarta.servlet.http.HttpServletResponse;
import java.util.stream.Stream;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.CannotCreateTransactionException;

/** What people read when something does not work, by what went wrong. */
enum Failure {
    NOT_THERE(HttpServletResponse.SC_NOT_FOUND),
    NO_RIGHT(HttpServletResponse.SC_FORBIDDEN),
    CHANGED(HttpServletResponse.SC_CONFLICT),
    DATABASE_AWAY(HttpServletResponse.SC_SERVICE_UNAVAILABLE),
    UNEXPECTED(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);

    private final int status;

    Failure(int status) {
        this.status = status;
    }

    static Failure of(Throwable problem) {
        return Stream.iterate(problem, cause -> cause != null, Throwable::getCause)
                .map(Failure::kind)
                .filter(kind -> kind != UNEXPECTED)
                .findFirst()
                .orElse(UNEXPECTED);
    }

    private static Failure kind(Throwable cause) {
        return switch (cause) {
            case NotFound _ -> NOT_THERE;
            case AccessDeniedException _ -> NO_RIGHT;
            case OptimisticLockingFailureException _ -> CHANGED;
            case DataAccessResourceFailureException _,
                    CannotCreateTransactionException _,
                    TransientDataAccessException _ -> DATABASE_AWAY;
            default -> UNEXPECTED;
        };
    }

    int status() {
        return status;
    }

    /** The key of the title. */
    String title() {
        return "shell.failure." + this;
    }

    /** The key of the text that says what to do; its argument is the number of the incident. */
    String help() {
        return title() + ".help";
    }
}
