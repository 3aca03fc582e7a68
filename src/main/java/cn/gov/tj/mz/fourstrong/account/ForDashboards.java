package cn.gov.tj.mz.fourstrong.account;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.security.access.prepost.PreAuthorize;

/** For those who look at results as a whole: managers, and clerks for their own branch. */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@PreAuthorize("hasRole('" + Roles.DASHBOARDS + "')")
public @interface ForDashboards {}
