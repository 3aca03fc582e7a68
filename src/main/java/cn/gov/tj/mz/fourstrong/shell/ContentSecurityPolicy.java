package cn.gov.tj.mz.fourstrong.shell;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Lets a page run only the scripts that came with it. Vaadin's client builds functions from text, which needs
 * {@code unsafe-eval}, and styles its components from scripts, which needs {@code unsafe-inline} for styles.
 */
@Component
class ContentSecurityPolicy implements VaadinServiceInitListener {

    /** For answers that are no page: nothing may be loaded by them. */
    static final String NO_PAGE = "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; "
            + "form-action 'none'; frame-ancestors 'none'";

    static final String NO_DEVICES = "camera=(), microphone=(), geolocation=(), payment=(), usb=(), serial=()";

    /** Vaadin writes its pages past the filter that sets these elsewhere. */
    private static final Map<String, String> HEADERS = Map.of(
            "Cache-Control", "no-store",
            "X-Content-Type-Options", "nosniff",
            "X-Frame-Options", "DENY",
            "Referrer-Policy", "same-origin",
            "Permissions-Policy", NO_DEVICES);

    private static final String PAGE = "default-src 'self'; script-src 'self' 'nonce-%s' 'unsafe-eval'; "
            + "style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:; "
            + "object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'";

    private final SecureRandom random = new SecureRandom();

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(this::protect);
    }

    private void protect(IndexHtmlResponse page) {
        var bytes = new byte[16];
        random.nextBytes(bytes);
        var nonce = Base64.getEncoder().encodeToString(bytes);
        HEADERS.forEach(page.getVaadinResponse()::setHeader);
        page.getVaadinResponse().setHeader("Content-Security-Policy", PAGE.formatted(nonce));
        page.getDocument().getElementsByTag("script").attr("nonce", nonce);
    }
}
