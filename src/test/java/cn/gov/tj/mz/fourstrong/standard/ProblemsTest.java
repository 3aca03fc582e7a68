package cn.gov.tj.mz.fourstrong.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;

class ProblemsTest {

    @Test
    void areReportedAllAtOnceWithOneForEachField() {
        var invalid = catchThrowableOfType(
                Invalid.class,
                () -> new Problems()
                        .required("name", "  ", 5)
                        .optional("note", "𠮷𠮷𠮷𠮷𠮷𠮷", 5)
                        .optional("place", "a\u0000b\u0000cde", 5)
                        .chosen("unit", null)
                        .within("order", 10_000, 0, 9999)
                        .throwIfAny());

        assertThat(invalid.problems())
                .containsExactly(
                        Problem.of("name", "problem.required"),
                        Problem.of("note", "problem.tooLong", 5),
                        Problem.of("place", "problem.tooLong", 5),
                        Problem.of("unit", "problem.choose"),
                        Problem.of("order", "problem.within", 0, 9999));
    }

    @Test
    void countPeoplesCharactersAndAcceptTheLimits() {
        assertThatNoException()
                .isThrownBy(() -> new Problems()
                        .required("name", " 𠮷𠮷𠮷𠮷𠮷 ", 5)
                        .optional("note", null, 5)
                        .within("order", 0, 0, 9999)
                        .chosen("unit", "a")
                        .throwIfAny());
    }

    @Test
    void nameYearsWithoutASeparator() {
        var invalid = catchThrowableOfType(
                Invalid.class, () -> new Problems().year("year", 1, 2025, 2026).throwIfAny());

        assertThat(invalid.problems()).containsExactly(Problem.of("year", "problem.within", "2025", "2026"));
    }

    @Test
    void nameCharactersThatNobodySees() {
        var invalid = catchThrowableOfType(
                Invalid.class,
                () -> new Problems().optional("name", "a\u0007b", 5).throwIfAny());

        assertThat(invalid.problems()).containsExactly(Problem.of("name", "problem.controls"));
    }
}
