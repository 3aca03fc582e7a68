package cn.gov.tj.mz.fourstrong.standard;

import java.util.Locale;
import org.springframework.jdbc.support.JdbcUtils;

/** What can be done and belongs into the audit log; each module lists its actions as an enum {@code ThingAction}. */
public interface AuditAction {

    /** The name of the constant. */
    String name();

    /**
     * As the log stores it: {@code activity.accepted} for {@code ActivityAction.ACCEPTED}. It is hashed and stays for
     * ever, so it is written out where a name has changed since; its words are the text {@code audit.action.<code>}.
     */
    default String code() {
        var thing = ((Enum<?>) this)
                .getDeclaringClass()
                .getSimpleName()
                .replace("Action", "")
                .toLowerCase(Locale.ROOT);
        return thing + "." + JdbcUtils.convertUnderscoreNameToPropertyName(name());
    }
}
