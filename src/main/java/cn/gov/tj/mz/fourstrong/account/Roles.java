package cn.gov.tj.mz.fourstrong.account;

/** The names of the roles, and of groups of them, as annotations need them; {@link Role} says who is in a group. */
public final class Roles {

    public static final String CLERK = "CLERK";
    public static final String REVIEWER = "REVIEWER";
    public static final String MANAGER = "MANAGER";
    public static final String SYSTEM_ADMIN = "SYSTEM_ADMIN";
    public static final String SECURITY_ADMIN = "SECURITY_ADMIN";
    public static final String AUDITOR = "AUDITOR";

    /** All who work with records and scores. */
    public static final String BUSINESS = "BUSINESS";

    /** All who look at results as a whole, in the open. */
    public static final String DASHBOARDS = "DASHBOARDS";

    /** The program itself at its start; no account can hold it. */
    public static final String PROGRAM = "PROGRAM";

    private Roles() {}
}
