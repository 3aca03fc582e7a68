package cn.gov.tj.mz.fourstrong.rubric.edit;

import cn.gov.tj.mz.fourstrong.rubric.AdjustmentRule;
import cn.gov.tj.mz.fourstrong.rubric.BandEntry;
import cn.gov.tj.mz.fourstrong.rubric.IndicatorEntry;
import cn.gov.tj.mz.fourstrong.rubric.RubricDraft;
import cn.gov.tj.mz.fourstrong.standard.Problems;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds everything wrong with a draft; fields are named as {@code indicators.3.fullMarks}, counted from 0. */
public final class DraftCheck {

    private static final int MAX_NAME_LENGTH = 100;
    private static final int MAX_TEXT_LENGTH = 1000;
    private static final int MAX_CODE_LENGTH = 20;
    private static final int MAX_RULE_CODE_LENGTH = 40;
    private static final int MAX_GRADE_LENGTH = 50;
    private static final int MAX_TYPES = 20;
    private static final int OLDEST = 120;
    static final String CODE = "[A-Za-z0-9][A-Za-z0-9_.-]*";
    private static final BigDecimal HUNDRED = new BigDecimal(100);

    private final RubricDraft draft;
    private final Problems problems = new Problems();
    private final DraftFields fields = new DraftFields(problems);

    private DraftCheck(RubricDraft draft) {
        this.draft = draft;
    }

    public static Problems of(RubricDraft draft) {
        var check = new DraftCheck(draft);
        check.problems.required("name", draft.name(), MAX_NAME_LENGTH);
        check.indicators();
        check.rules();
        check.bands();
        check.limits();
        return check.problems;
    }

    private void indicators() {
        var codes = new HashSet<String>();
        fields.fewEnough("indicators", draft.indicators());
        for (var i = 0; i < draft.indicators().size(); i++) {
            var entry = draft.indicators().get(i);
            var place = "indicators." + i + ".";
            problems.chosen(place + "criterion", entry.criterion());
            fields.named(place, entry, MAX_CODE_LENGTH, codes, MAX_NAME_LENGTH);
            fields.points(place + "fullMarks", entry.fullMarks(), true);
            problems.required(place + "rule", entry.rule(), MAX_TEXT_LENGTH)
                    .optional(place + "evidence", entry.evidence(), MAX_TEXT_LENGTH);
            counting(place, entry);
        }
    }

    /** Types and points go together, because one says nothing without the other. */
    private void counting(String place, IndicatorEntry entry) {
        var counted = !entry.countedTypes().isEmpty();
        fields.points(place + "perMissing", entry.perMissing(), counted);
        problems.check(counted || entry.perMissing() == null, place + "countedTypes", "rubric.problem.countedTypes")
                .check(
                        entry.countedTypes().stream().allMatch(code -> code.matches(CODE)),
                        place + "countedTypes",
                        "rubric.problem.code")
                .check(
                        entry.countedTypes().size() <= MAX_TYPES,
                        place + "countedTypes",
                        "rubric.problem.tooMany",
                        MAX_TYPES);
    }

    private void rules() {
        var codes = new HashSet<String>();
        var grades = draft.bands().stream().map(BandEntry::code).collect(Collectors.toSet());
        fields.fewEnough("rules", draft.rules());
        for (var i = 0; i < draft.rules().size(); i++) {
            var entry = draft.rules().get(i);
            var place = "rules." + i + ".";
            fields.named(place, entry, MAX_RULE_CODE_LENGTH, codes, MAX_NAME_LENGTH);
            if (entry.kind() == AdjustmentRule.Kind.VETO) {
                problems.check(
                        entry.gradeCap() == null || grades.contains(entry.gradeCap()),
                        place + "gradeCap",
                        "rubric.problem.unknownGrade");
            } else {
                fields.points(place + "points", entry.points(), true);
                fields.points(place + "itemCap", entry.itemCap(), false);
                problems.check(
                        isAtLeast(entry.itemCap(), entry.points()), place + "itemCap", "rubric.problem.capBelowPoints");
            }
        }
    }

    private void bands() {
        var codes = new HashSet<String>();
        @Nullable BigDecimal above = null;
        fields.fewEnough("bands", draft.bands());
        for (var i = 0; i < draft.bands().size(); i++) {
            var entry = draft.bands().get(i);
            var place = "bands." + i + ".";
            var least = entry.minScore();
            fields.named(place, entry, MAX_CODE_LENGTH, codes, MAX_GRADE_LENGTH);
            minScore(place + "minScore", least, above);
            if (i == draft.bands().size() - 1) {
                problems.check(least == null || least.signum() == 0, place + "minScore", "rubric.problem.lowest");
            }
            above = least == null ? above : least;
        }
    }

    private void minScore(String field, @Nullable BigDecimal least, @Nullable BigDecimal above) {
        problems.check(least != null, field, "problem.required");
        if (least != null) {
            var isPercentage = least.signum() >= 0
                    && least.compareTo(HUNDRED) <= 0
                    && least.stripTrailingZeros().scale() <= 1;
            problems.check(isPercentage, field, "rubric.problem.minScore");
        }
        if (least != null && above != null) {
            problems.check(least.compareTo(above) < 0, field, "rubric.problem.overlap", plain(above));
        }
    }

    private void limits() {
        var limits = draft.limits();
        fields.points("bonusCap", limits.bonusCap(), false);
        fields.points("deductionCap", limits.deductionCap(), false);
        fields.points("spreadLimit", limits.spreadLimit(), false);
        problems.within("minimumAgeMonths", limits.minimumAgeMonths(), 0, OLDEST);
        if (limits.topQuota() != null) {
            problems.within("topQuota", limits.topQuota(), 1, 100);
        }
    }

    private static boolean isAtLeast(@Nullable BigDecimal cap, @Nullable BigDecimal points) {
        return cap == null || points == null || cap.compareTo(points) >= 0;
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
