package cn.gov.tj.mz.fourstrong.rubric.edit;

import cn.gov.tj.mz.fourstrong.rubric.PartEntry;
import cn.gov.tj.mz.fourstrong.standard.Problems;
import cn.gov.tj.mz.fourstrong.standard.Score;
import cn.gov.tj.mz.fourstrong.standard.Text;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What fields of several parts of a draft have in common. */
record DraftFields(Problems problems) {

    private static final int MAX_PARTS = 100;
    private static final BigDecimal HUNDRED = new BigDecimal(100);

    void named(String place, PartEntry entry, int longestCode, Set<String> codes, int longestName) {
        var code = Text.cleanOrEmpty(entry.code());
        problems.required(place + "code", code, longestCode)
                .check(code.matches(DraftCheck.CODE), place + "code", "rubric.problem.code")
                .check(codes.add(code.toLowerCase(Locale.ROOT)), place + "code", "rubric.problem.codeTaken")
                .required(place + "nameZh", entry.nameZh(), longestName)
                .optional(place + "nameEn", entry.nameEn(), longestName);
    }

    void points(String field, @Nullable BigDecimal points, boolean needed) {
        problems.check(!needed || points != null, field, "problem.required")
                .check(points == null || points.signum() >= 0, field, "rubric.problem.negative")
                .check(!needed || points == null || points.signum() > 0, field, "rubric.problem.zero")
                .check(points == null || points.compareTo(HUNDRED) <= 0, field, "rubric.problem.aboveHundred")
                .check(points == null || Score.isValid(points), field, "rubric.problem.step");
    }

    void fewEnough(String field, List<?> parts) {
        problems.check(parts.size() <= MAX_PARTS, field, "rubric.problem.tooMany", MAX_PARTS);
    }
}
