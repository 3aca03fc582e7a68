package cn.gov.tj.mz.fourstrong.standard;

/** What people look for, in the order in which it is shown. */
public enum FoundKind {
    BRANCH,
    PAGE,
    COMMAND,
    RECORD,
    EVALUATION,
    INDICATOR,
    TITLE,
    HELP
}
