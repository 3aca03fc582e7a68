package cn.gov.tj.mz.fourstrong.rubric.edit;

/** What of a rubric or of one of its parts can be changed; {@code PRESENCE} is whether the part is there at all. */
public enum RubricField {
    PRESENCE,
    ORDER,
    NAME,
    NAME_EN,
    CRITERION,
    FULL_MARKS,
    RULE,
    EVIDENCE,
    COUNTED_TYPES,
    PER_MISSING,
    POINTS,
    ITEM_CAP,
    GRADE_CAP,
    MIN_SCORE,
    BONUS_CAP,
    DEDUCTION_CAP,
    TOP_QUOTA,
    SPREAD_LIMIT,
    MINIMUM_AGE
}
