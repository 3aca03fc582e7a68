package cn.gov.tj.mz.fourstrong.shell;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses a body that is larger than any screen sends, or of unknown length, before anything reads or stores it:
 * Vaadin's servlet takes files of any size from anybody, even before sign-in.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class BodyLimit extends OncePerRequestFilter {

    /** Where screens send files; who sends one there without a screen is not heard. */
    private static final String FILES = "/VAADIN/dynamic/resource/";

    private final long maxBytes;
    private final long maxFileBytes;

    BodyLimit(
            @Value("${fourstrong.max-request-size}") DataSize maxSize,
            @Value("${fourstrong.attachment.max-file-size}") DataSize maxFileSize) {
        this.maxBytes = maxSize.toBytes();
        this.maxFileBytes = Math.max(maxBytes, maxFileSize.toBytes());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var most = request.getRequestURI().startsWith(FILES) ? maxFileBytes : maxBytes;
        if (request.getContentLengthLong() > most) {
            response.setStatus(HttpStatus.CONTENT_TOO_LARGE.value());
        } else if (request.getHeader(HttpHeaders.TRANSFER_ENCODING) != null) {
            response.setStatus(HttpStatus.LENGTH_REQUIRED.value());
        } else {
            chain.doFilter(request, response);
        }
    }
}
