package cn.gov.tj.mz.fourstrong.rubric.edit;

import cn.gov.tj.mz.fourstrong.rubric.RubricRepository;
import cn.gov.tj.mz.fourstrong.standard.Invalid;
import cn.gov.tj.mz.fourstrong.standard.Problem;
import cn.gov.tj.mz.fourstrong.standard.Problems;
import org.springframework.stereotype.Component;

/** Sees that each rubric has a name of its own, which only its revisions share. */
@Component
class RubricNames {

    private static final Problem TAKEN = Problem.of("name", "rubric.problem.nameTaken");

    private final RubricRepository rubrics;

    RubricNames(RubricRepository rubrics) {
        this.rubrics = rubrics;
    }

    void expectFree(Problems problems, String name) {
        problems.check(!rubrics.existsByName(name), TAKEN.field(), TAKEN.key());
    }

    /** Writes at once, so that a name which somebody else took meanwhile is seen here. */
    void flush() {
        rubrics.flush(() -> new Invalid(TAKEN));
    }
}
