package cn.gov.tj.mz.fourstrong.account;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.dao.DataAccessException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets changed rights count from the next request on: a session whose account was changed gets its roles anew, one
 * whose account was disabled ends. Runs inside the security chain, which comes first.
 */
@Component
class RightsRefreshFilter extends OncePerRequestFilter {

    private final AccountRepository accounts;
    private final HttpSessionSecurityContextRepository contexts = new HttpSessionSecurityContextRepository();

    RightsRefreshFilter(AccountRepository accounts) {
        this.accounts = accounts;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null && authentication.getPrincipal() instanceof AccountPrincipal principal) {
            try {
                renew(request, response, authentication, principal);
            } catch (DataAccessException | TransactionException problem) {
                // nothing can be read either; the page below says so in words and keeps what was typed
                logger.warn("Rights could not be renewed", problem);
            }
        }
        chain.doFilter(request, response);
    }

    private void renew(
            HttpServletRequest request,
            HttpServletResponse response,
            Authentication authentication,
            AccountPrincipal principal) {
        var version = accounts.findEnabledVersion(principal.id());
        if (version.isPresent() && version.get() == principal.version()) {
            return;
        }
        var account = accounts.findEnabled(principal.id());
        if (account.isEmpty()) {
            end(request);
            return;
        }
        var now = AccountPrincipal.as(account.get());
        var renewed = UsernamePasswordAuthenticationToken.authenticated(now, null, now.getAuthorities());
        renewed.setDetails(authentication.getDetails());
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(renewed);
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
    }

    private static void end(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        SecurityContextHolder.clearContext();
    }
}
