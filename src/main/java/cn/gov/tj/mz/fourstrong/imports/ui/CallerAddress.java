package cn.gov.tj.mz.fourstrong.imports.ui;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import org.jspecify.annotations.Nullable;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** From where somebody asked for what goes on after the answer, for the audit log. */
record CallerAddress(@Nullable HttpServletRequest request) {

    static CallerAddress remember() {
        return new CallerAddress(
                RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
                        ? new Answered(attributes.getRequest())
                        : null);
    }

    void during(Runnable task) {
        if (request == null) {
            task.run();
            return;
        }
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
        try {
            task.run();
        } finally {
            RequestContextHolder.resetRequestAttributes();
        }
    }

    /** A server uses its requests again, so that the address is asked while it is this one's. */
    private static final class Answered extends HttpServletRequestWrapper {

        private final String address;

        Answered(HttpServletRequest request) {
            super(request);
            address = request.getRemoteAddr();
        }

        @Override
        public String getRemoteAddr() {
            return address;
        }
    }
}
