package cn.gov.tj.mz.fourstrong.title;

import cn.gov.tj.mz.fourstrong.standard.AuditAction;

/** What can happen to a title. */
public enum TitleAction implements AuditAction {
    GRANTED("title.granted"),
    KEPT("title.kept"),
    IMPROVING("title.improving"),
    WITHDRAWN("title.withdrawn");

    private final String code;

    TitleAction(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
