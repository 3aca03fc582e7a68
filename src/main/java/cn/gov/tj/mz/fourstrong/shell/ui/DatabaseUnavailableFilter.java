package cn.gov.tj.mz.fourstrong.shell.ui;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers "not now" when the database is away before any page can say so: an open page then keeps what was typed and
 * tries again by itself. Comes before the security chain, whose rights are read from the database too.
 */
@Component
@Order(DatabaseUnavailableFilter.OUTERMOST)
class DatabaseUnavailableFilter extends OncePerRequestFilter {

    static final int OUTERMOST = -200;

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (ServletException | RuntimeException problem) {
            if (response.isCommitted() || Failure.of(problem) != Failure.DATABASE_AWAY) {
                throw problem;
            }
            Incident.log(problem);
            response.sendError(Failure.DATABASE_AWAY.status());
        }
    }
}
