package cn.gov.tj.mz.fourstrong.exchange;

import cn.gov.tj.mz.fourstrong.standard.AuditAction;

/** What can be done with lists. */
public enum ExchangeAction implements AuditAction {
    EXPORTED("list.exported");

    private final String code;

    ExchangeAction(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
