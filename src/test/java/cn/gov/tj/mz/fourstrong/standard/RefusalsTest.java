package cn.gov.tj.mz.fourstrong.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.util.List;
import org.junit.jupiter.api.Test;

class RefusalsTest {

    @Test
    void inputIsRefusedWithEveryProblem() {
        var problems =
                List.of(Problem.of("title", "activity.title.missing"), Problem.of("year", "activity.year.range", 1949));

        assertThatExceptionOfType(Invalid.class)
                .isThrownBy(() -> Invalid.throwIfAny(problems))
                .satisfies(invalid -> assertThat(invalid.problems()).isEqualTo(problems));
        assertThatNoException().isThrownBy(() -> Invalid.throwIfAny(List.of()));
    }

    @Test
    void theSecondWriterGetsAMessage() {
        assertThatExceptionOfType(Stale.class).isThrownBy(() -> Stale.throwIfChanged(String.class, "WX01", 1, 2));
        assertThatNoException().isThrownBy(() -> Stale.throwIfChanged(String.class, "WX01", 2, 2));
    }

    @Test
    void aRefusalKeepsItsWordsForTheLanguageOfTheReader() {
        assertThat(new Refused("review.ownBranch", "网信办"))
                .satisfies(refused -> assertThat(refused.key()).isEqualTo("review.ownBranch"))
                .satisfies(refused -> assertThat(refused.arguments()).containsExactly("网信办"));
    }
}
