package cn.gov.tj.mz.fourstrong.shell;

import cn.gov.tj.mz.fourstrong.account.Role;

/** An account that everybody may use in the demo; a bean of this type is offered on the sign-in page. */
public record DemoAccount(String username, Role role, String password) {}
