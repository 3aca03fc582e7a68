package cn.gov.tj.mz.fourstrong.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProblemListTest {

    @Test
    void keepsTheFirstProblemOfAField() {
        var problems = new Problems()
                .check(false, "name", "first", 1)
                .check(false, "name", "second")
                .add(Problem.of("name", "third"))
                .add(Problem.of("unit", "fourth", "a", 2));

        assertThat(problems.all())
                .containsExactly(Problem.of("name", "first", 1), Problem.of("unit", "fourth", "a", 2));
        assertThat(problems.first()).contains(Problem.of("name", "first", 1));
    }

    @Test
    void isEmptyWhereAllIsRight() {
        var problems = new Problems().check(true, "name", "first");

        assertThat(problems.all()).isEmpty();
        assertThat(problems.first()).isEmpty();
        assertThatNoException().isThrownBy(problems::throwIfAny);
    }

    @Test
    void doesNotChangeOnceItWasRead() {
        var problems = new Problems().check(false, "name", "first");
        var before = problems.all();
        problems.check(false, "unit", "second");

        assertThat(before).hasSize(1);
        assertThat(problems.all()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({"0, true", "1, false", "9, false", "10, true", ", true"})
    void bindsNumbersToBothEnds(Integer number, boolean refused) {
        assertThat(new Problems().within("order", number, 1, 9).first().isPresent())
                .isEqualTo(refused);
    }

    @Test
    void isThrownWhole() {
        assertThatExceptionOfType(Invalid.class)
                .isThrownBy(() -> new Problems()
                        .chosen("unit", null)
                        .required("name", null, 5)
                        .throwIfAny())
                .satisfies(invalid -> assertThat(invalid.problems())
                        .isEqualTo(
                                List.of(Problem.of("unit", "problem.choose"), Problem.of("name", "problem.required"))));
    }
}
