package cn.gov.tj.mz.fourstrong.standard;

/** What can be done and belongs into the audit log; each module lists its actions as an enum. */
public interface AuditAction {

    /**
     * As the log stores it, {@code thing.verb}, for example {@code activity.accepted}. It is hashed and stays for ever;
     * its words are the text {@code audit.action.<code>}.
     */
    String code();
}
