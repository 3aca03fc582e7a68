package cn.gov.tj.mz.fourstrong.rubric.file;

import cn.gov.tj.mz.fourstrong.rubric.Rubric;
import java.time.Clock;

/** The rubric that comes with the program. */
public final class StandardRubric {

    private StandardRubric() {}

    public static Rubric rubric() {
        return new RubricInitializer(null, Clock.systemUTC()).standard();
    }
}
