package cn.gov.tj.mz.fourstrong.standard;

import org.springframework.jdbc.support.JdbcUtils;

/**
 * What an entry of the audit log may say beside who did what to what; its words are {@code audit.detail.<code>}. The
 * codes are stored and hashed with the entries, so they stay for ever.
 */
public enum AuditDetail {
    DISPLAY_NAME,
    BEFORE,
    AFTER,
    REASON,
    UNTIL,
    BRANCH,
    UNIT,
    INDICATORS,
    INDICATOR,
    IN,
    MISSING,
    RULE,
    WORDS,
    FROM,
    TO,
    CONTENT,
    RUBRIC,
    BRANCHES,
    EXCLUDED,
    LEFT_OUT,
    SELF_DUE_ON,
    REVIEW_DUE_ON,
    APPROVAL_DUE_ON,
    REVIEWERS,
    PHASE,
    REMINDERS,
    CODE,
    NAME,
    SHORT_NAME,
    KIND,
    SORT_ORDER,
    ACTIVE,
    CLOSED_ON,
    MEMBERS,
    COMMITTEE,
    GROUPS,
    FOUNDED_ON,
    LAST_ELECTION_ON,
    TERM_YEARS,
    SOURCE,
    FREQUENCY,
    TIMES,
    APPLIES_WHEN,
    OPENS_AFTER,
    CLOSES_AFTER,
    GRACE_DAYS,
    NOTICE_DAYS,
    YEAR_BEFORE,
    WAIVER_CONFIRMED,
    DAY,
    ADDED,
    CHANGED,
    REMOVED,
    CHANGES,
    EVALUATION,
    GRANTED_ON,
    YEAR,
    IMPROVE_BY,
    FILTER,
    COLUMNS,
    ROWS,
    TOO_LONG,
    KEYS,
    ATTACHED_TO,
    BYTES,
    SHA256;

    /** As the log stores it. */
    public String code() {
        return JdbcUtils.convertUnderscoreNameToPropertyName(name());
    }
}
