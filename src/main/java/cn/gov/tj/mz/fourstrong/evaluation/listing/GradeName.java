package cn.gov.tj.mz.fourstrong.evaluation.listing;

import cn.gov.tj.mz.fourstrong.rubric.Label;
import org.jspecify.annotations.Nullable;

/** The name of a grade as an outer join gives it: both words or neither. */
public record GradeName(@Nullable String zh, @Nullable String en) {

    public @Nullable Label label() {
        return zh == null || en == null ? null : new Label(zh, en);
    }
}
