package cn.gov.tj.mz.fourstrong.rubric;

/** What managers do with rubrics. */
public enum RubricDeed {
    CREATED,
    EDITED,
    REVISED,
    COPIED,
    IMPORTED,
    WITHDRAWN
}
