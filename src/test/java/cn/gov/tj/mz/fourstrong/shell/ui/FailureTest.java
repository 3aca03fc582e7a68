package cn.gov.tj.mz.fourstrong.shell.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import cn.gov.tj.mz.fourstrong.standard.NotFound;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.CannotCreateTransactionException;

class FailureTest {

    static List<Arguments> problems() {
        return List.of(
                arguments(new NotFound(String.class, 1), Failure.NOT_THERE, 404),
                arguments(new AccessDeniedException(""), Failure.NO_RIGHT, 403),
                arguments(new OptimisticLockingFailureException(""), Failure.CHANGED, 409),
                arguments(new DataAccessResourceFailureException(""), Failure.DATABASE_AWAY, 503),
                arguments(new QueryTimeoutException(""), Failure.DATABASE_AWAY, 503),
                arguments(new CannotCreateTransactionException(""), Failure.DATABASE_AWAY, 503),
                arguments(new IllegalStateException(), Failure.UNEXPECTED, 500));
    }

    @ParameterizedTest
    @MethodSource("problems")
    void isKnownByItsCauseHoweverDeep(Exception problem, Failure failure, int status) {
        assertThat(Failure.of(problem)).isEqualTo(failure);
        assertThat(Failure.of(new IllegalStateException(new RuntimeException(problem))))
                .isEqualTo(failure);
        assertThat(failure.status()).isEqualTo(status);
    }

    @Test
    void isTheOutermostOfSeveral() {
        var denied = new AccessDeniedException("", new NotFound(String.class, 1));

        assertThat(Failure.of(denied)).isEqualTo(Failure.NO_RIGHT);
    }
}
