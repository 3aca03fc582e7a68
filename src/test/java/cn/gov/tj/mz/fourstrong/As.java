package cn.gov.tj.mz.fourstrong;

import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.core.userdetails.UserDetailsService;

/** Lets one test act as several accounts, one after the other. */
public final class As {

    private As() {}

    public static void user(UserDetailsService users, String username, Runnable action) {
        var before = SecurityContextHolder.getContext();
        var user = users.loadUserByUsername(username);
        SecurityContextHolder.setContext(new SecurityContextImpl(
                UsernamePasswordAuthenticationToken.authenticated(user, null, user.getAuthorities())));
        try {
            action.run();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }
}
