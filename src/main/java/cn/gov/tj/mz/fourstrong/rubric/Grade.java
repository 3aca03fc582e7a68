package cn.gov.tj.mz.fourstrong.rubric;

import java.math.BigDecimal;
import java.util.Comparator;

/** A grade, its name and the lowest total, 0 to 100, that earns it. */
public record Grade(String code, Label name, BigDecimal minScore) {

    /** From the grade that is earned with the fewest points to the best. */
    public static final Comparator<Grade> LOWEST_FIRST = Comparator.comparing(Grade::minScore);
}
