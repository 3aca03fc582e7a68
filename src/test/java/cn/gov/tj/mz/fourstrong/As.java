package cn.gov.tj.mz.fourstrong;

import java.util.function.Supplier;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.core.userdetails.UserDetailsService;

/** Lets one test act as several accounts, one after the other. */
public final class As {

    private As() {}

    public static void user(UserDetailsService users, String username, Runnable action) {
        call(users, username, () -> {
            action.run();
            return true;
        });
    }

    /** The same with an answer. */
    public static <T> T call(UserDetailsService users, String username, Supplier<T> action) {
        var before = SecurityContextHolder.getContext();
        var user = users.loadUserByUsername(username);
        SecurityContextHolder.setContext(new SecurityContextImpl(
                UsernamePasswordAuthenticationToken.authenticated(user, null, user.getAuthorities())));
        try {
            return action.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }
}
