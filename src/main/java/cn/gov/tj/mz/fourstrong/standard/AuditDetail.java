package cn.gov.tj.mz.fourstrong.standard;

/** What an entry of the audit log may say beside who did what to what; its words are {@code audit.detail.<code>}. */
public enum AuditDetail {
    DISPLAY_NAME("displayName"),
    BEFORE("before"),
    AFTER("after"),
    REASON("reason"),
    UNTIL("until"),
    BRANCH("branch"),
    UNIT("unit"),
    INDICATORS("indicators"),
    INDICATOR("indicator"),
    IN("in"),
    MISSING("missing"),
    RULE("rule"),
    WORDS("words"),
    FROM("from"),
    TO("to"),
    CONTENT("content"),
    RUBRIC("rubric"),
    BRANCHES("branches"),
    EXCLUDED("excluded"),
    LEFT_OUT("leftOut"),
    SELF_DUE_ON("selfDueOn"),
    REVIEW_DUE_ON("reviewDueOn"),
    APPROVAL_DUE_ON("approvalDueOn"),
    REVIEWERS("reviewers"),
    PHASE("phase"),
    REMINDERS("reminders"),
    CODE("code"),
    NAME("name"),
    SHORT_NAME("shortName"),
    KIND("kind"),
    SORT_ORDER("sortOrder"),
    ACTIVE("active"),
    MEMBERS("members"),
    COMMITTEE("committee"),
    GROUPS("groups"),
    FOUNDED_ON("foundedOn"),
    LAST_ELECTION_ON("lastElectionOn"),
    SOURCE("source"),
    DAY("day"),
    ADDED("added"),
    CHANGED("changed"),
    REMOVED("removed"),
    CHANGES("changes"),
    EVALUATION("evaluation"),
    GRANTED_ON("grantedOn"),
    YEAR("year"),
    IMPROVE_BY("improveBy"),
    FILTER("filter"),
    COLUMNS("columns"),
    ROWS("rows"),
    TOO_LONG("tooLong"),
    KEYS("keys");

    private final String code;

    AuditDetail(String code) {
        this.code = code;
    }

    /** As the log stores it. */
    public String code() {
        return code;
    }
}
