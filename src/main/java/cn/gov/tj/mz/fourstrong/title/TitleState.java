package cn.gov.tj.mz.fourstrong.title;

/** How a title stands; a withdrawn one stays readable for ever. */
public enum TitleState {
    VALID,
    IMPROVING,
    WITHDRAWN
}
