package cn.gov.tj.mz.fourstrong.rubric;

import cn.gov.tj.mz.fourstrong.standard.Criterion;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;

/** Rubrics that never saw a database. */
public final class RubricSamples {

    private static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");

    private RubricSamples() {}

    /** Two criteria with two indicators each, 30 points together; 24 are good, 27 excellent. */
    public static Rubric rubric() {
        return new Rubric("样例细则", 1, NOW)
                .indicator(Criterion.POLITICAL_FUNCTION, "A1", label("学习"), points("10"), "每次扣0.5分")
                .indicator(Criterion.POLITICAL_FUNCTION, "A2", label("纪律"), points("5"), "每次扣1分")
                .indicator(Criterion.EFFECTIVENESS, "D1", label("中心任务"), points("12"), "按完成占比")
                .indicator(Criterion.EFFECTIVENESS, "D2", label("满意度"), points("3"), "按测评结果")
                .band("EXCELLENT", label("优秀"), points("27"))
                .band("GOOD", label("良好"), points("24"))
                .band("UNQUALIFIED", label("不合格"), points("0"));
    }

    /** The rubric that comes with the program. */
    public static Rubric standardRubric() {
        return new FirstRubric(null, Clock.systemUTC()).standard();
    }

    public static BigDecimal points(String points) {
        return new BigDecimal(points).setScale(1);
    }

    private static Label label(String name) {
        return new Label(name, name);
    }
}
