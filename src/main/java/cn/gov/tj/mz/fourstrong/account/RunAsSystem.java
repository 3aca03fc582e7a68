package cn.gov.tj.mz.fourstrong.account;

import java.util.function.Supplier;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;

/** Lets the program itself call services at its start: every role, the whole tree, and a name for the histories. */
public final class RunAsSystem {

    private RunAsSystem() {}

    public static <T> T call(String displayName, Supplier<T> action) {
        var before = SecurityContextHolder.getContext();
        var system = AccountPrincipal.system(displayName);
        SecurityContextHolder.setContext(new SecurityContextImpl(
                UsernamePasswordAuthenticationToken.authenticated(system, null, system.getAuthorities())));
        try {
            return action.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    public static void run(String displayName, Runnable action) {
        call(displayName, () -> {
            action.run();
            return true;
        });
    }
}
