package cn.gov.tj.mz.fourstrong.rubric;

import static cn.gov.tj.mz.fourstrong.rubric.RubricSamples.points;

import cn.gov.tj.mz.fourstrong.standard.Criterion;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** The standard rubric with something else in one place. */
public final class Drafts {

    private Drafts() {}

    /** With another first indicator. */
    public static RubricDraft with(RubricDraft draft, IndicatorEntry first) {
        var indicators = new ArrayList<>(draft.indicators());
        indicators.set(0, first);
        return indicators(draft, indicators);
    }

    public static RubricDraft indicators(RubricDraft draft, List<IndicatorEntry> indicators) {
        return new RubricDraft(draft.name(), indicators, draft.rules(), draft.bands(), draft.limits());
    }

    public static RubricDraft bands(List<BandEntry> bands) {
        return new RubricDraft("样例", List.of(), List.of(), bands, Limits.USUAL);
    }

    public static RubricDraft rules(List<RuleEntry> rules) {
        return new RubricDraft(
                "样例", List.of(), rules, RubricSamples.standardDraft().bands(), Limits.USUAL);
    }

    public static RubricDraft limits(Limits limits) {
        return new RubricDraft("样例", List.of(), List.of(), List.of(), limits);
    }

    public static IndicatorEntry indicator(String code, BigDecimal marks) {
        return RubricSamples.indicator(Criterion.POLITICAL_FUNCTION, code, "指标", "", marks, "评分办法", "");
    }

    public static IndicatorEntry indicator(String code, String name, String rule, String evidence) {
        return RubricSamples.indicator(Criterion.POLITICAL_FUNCTION, code, name, "", points("10"), rule, evidence);
    }
}
