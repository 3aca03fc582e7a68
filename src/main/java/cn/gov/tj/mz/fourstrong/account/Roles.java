package cn.gov.tj.mz.fourstrong.account;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.security.access.prepost.PreAuthorize;

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

    /** All who look at the results of the whole bureau or of their own branch. */
    public static final String DASHBOARDS = "DASHBOARDS";

    /** The program itself at its start; no account can hold it. */
    public static final String PROGRAM = "PROGRAM";

    private Roles() {}

    /** For everybody who works with records and scores, each within their own scope. */
    @Target({ElementType.TYPE, ElementType.METHOD})
    @Retention(RetentionPolicy.RUNTIME)
    @PreAuthorize("hasRole('" + BUSINESS + "')")
    public @interface ForBusiness {}

    /** For clerks, within their own branch. */
    @Target({ElementType.TYPE, ElementType.METHOD})
    @Retention(RetentionPolicy.RUNTIME)
    @PreAuthorize("hasRole('" + CLERK + "')")
    public @interface ForClerks {}

    /** For reviewers, within the unit they review. */
    @Target({ElementType.TYPE, ElementType.METHOD})
    @Retention(RetentionPolicy.RUNTIME)
    @PreAuthorize("hasRole('" + REVIEWER + "')")
    public @interface ForReviewers {}

    /** For managers, within the unit they lead. */
    @Target({ElementType.TYPE, ElementType.METHOD})
    @Retention(RetentionPolicy.RUNTIME)
    @PreAuthorize("hasRole('" + MANAGER + "')")
    public @interface ForManagers {}

    /** For those who look at dashboards: managers, and clerks for their own branch. */
    @Target({ElementType.TYPE, ElementType.METHOD})
    @Retention(RetentionPolicy.RUNTIME)
    @PreAuthorize("hasRole('" + DASHBOARDS + "')")
    public @interface ForDashboards {}

    /** For those who record what adds or takes points. */
    @Target({ElementType.TYPE, ElementType.METHOD})
    @Retention(RetentionPolicy.RUNTIME)
    @PreAuthorize("hasAnyRole('" + REVIEWER + "', '" + MANAGER + "')")
    public @interface ForFindings {}

    /** For those who see to it that branches do what is due, each within their own scope. */
    @Target({ElementType.TYPE, ElementType.METHOD})
    @Retention(RetentionPolicy.RUNTIME)
    @PreAuthorize("hasAnyRole('" + REVIEWER + "', '" + MANAGER + "')")
    public @interface ForSupervisors {}

    /** For those who keep accounts and the tree. */
    @Target({ElementType.TYPE, ElementType.METHOD})
    @Retention(RetentionPolicy.RUNTIME)
    @PreAuthorize("hasRole('" + SYSTEM_ADMIN + "')")
    public @interface ForSystemAdmins {}

    /** For those who grant rights. */
    @Target({ElementType.TYPE, ElementType.METHOD})
    @Retention(RetentionPolicy.RUNTIME)
    @PreAuthorize("hasRole('" + SECURITY_ADMIN + "')")
    public @interface ForSecurityAdmins {}

    /** For both kinds of administrators of accounts. */
    @Target({ElementType.TYPE, ElementType.METHOD})
    @Retention(RetentionPolicy.RUNTIME)
    @PreAuthorize("hasAnyRole('" + SYSTEM_ADMIN + "', '" + SECURITY_ADMIN + "')")
    public @interface ForAccountAdmins {}

    /** For those who read the audit log. */
    @Target({ElementType.TYPE, ElementType.METHOD})
    @Retention(RetentionPolicy.RUNTIME)
    @PreAuthorize("hasRole('" + AUDITOR + "')")
    public @interface ForAuditors {}

    /** For the program itself at its start; no account can hold this role. */
    @Target({ElementType.TYPE, ElementType.METHOD})
    @Retention(RetentionPolicy.RUNTIME)
    @PreAuthorize("hasRole('" + PROGRAM + "')")
    public @interface ForProgram {}
}
