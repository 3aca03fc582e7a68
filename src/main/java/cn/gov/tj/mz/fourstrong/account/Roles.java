package cn.gov.tj.mz.fourstrong.account;

/** The names of the roles as annotations need them. */
public final class Roles {

    public static final String CLERK = "CLERK";
    public static final String REVIEWER = "REVIEWER";
    public static final String MANAGER = "MANAGER";
    public static final String SYSTEM_ADMIN = "SYSTEM_ADMIN";
    public static final String SECURITY_ADMIN = "SECURITY_ADMIN";
    public static final String AUDITOR = "AUDITOR";

    /** The program itself at its start; no account can hold it. */
    public static final String PROGRAM = "PROGRAM";

    private Roles() {}
}
