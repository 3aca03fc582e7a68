package cn.gov.tj.mz.fourstrong.account;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.security.access.prepost.PreAuthorize;

/** For both kinds of administrators of accounts. */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@PreAuthorize("hasAnyRole('" + Roles.SYSTEM_ADMIN + "', '" + Roles.SECURITY_ADMIN + "')")
public @interface ForAccountAdmins {}
