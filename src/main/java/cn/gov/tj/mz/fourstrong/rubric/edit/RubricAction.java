package cn.gov.tj.mz.fourstrong.rubric.edit;

/** What managers do with rubrics. */
public enum RubricAction {
    CREATED,
    EDITED,
    REVISED,
    COPIED,
    IMPORTED,
    WITHDRAWN
}
