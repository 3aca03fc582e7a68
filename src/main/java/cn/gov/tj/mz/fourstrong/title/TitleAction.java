package cn.gov.tj.mz.fourstrong.title;

/** What can happen to a title. */
public enum TitleAction {
    GRANTED,
    KEPT,
    IMPROVING,
    WITHDRAWN
}
