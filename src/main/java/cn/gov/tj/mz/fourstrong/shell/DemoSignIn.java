package cn.gov.tj.mz.fourstrong.shell;

import cn.gov.tj.mz.fourstrong.account.Role;
import java.util.List;

/** The accounts that everybody may use in the demo; none outside of it. */
public interface DemoSignIn {

    List<DemoAccount> accounts();

    /** One account with the password that everybody may read. */
    record DemoAccount(String username, Role role, String password) {}
}
