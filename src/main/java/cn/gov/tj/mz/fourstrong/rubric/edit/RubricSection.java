package cn.gov.tj.mz.fourstrong.rubric.edit;

import cn.gov.tj.mz.fourstrong.rubric.AdjustmentRule;

/** The sections of a rubric: what holds for it as a whole, and the kinds of its parts. */
public enum RubricSection {
    WHOLE,
    INDICATOR,
    BONUS,
    DEDUCTION,
    VETO,
    BAND;

    static RubricSection of(AdjustmentRule.Kind kind) {
        return switch (kind) {
            case BONUS -> BONUS;
            case DEDUCTION -> DEDUCTION;
            case VETO -> VETO;
        };
    }
}
