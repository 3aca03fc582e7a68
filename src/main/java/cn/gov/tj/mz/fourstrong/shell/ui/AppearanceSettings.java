package cn.gov.tj.mz.fourstrong.shell.ui;

import cn.gov.tj.mz.fourstrong.standard.Preferences;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Remembers the look with the account, and in the browser for the sign-in page. */
@Component
class AppearanceSettings {

    private static final String NAME = "shell.look";
    private static final String COOKIE = "look";

    private final Preferences preferences;
    private final AuthenticationContext authentication;

    AppearanceSettings(Preferences preferences, AuthenticationContext authentication) {
        this.preferences = preferences;
        this.authentication = authentication;
    }

    Appearance of(@Nullable VaadinRequest request) {
        var own = authentication.isAuthenticated() ? preferences.get(NAME) : Optional.<String>empty();
        return Appearance.parse(own.or(() -> cookie(request)).orElse(null));
    }

    void save(Appearance appearance) {
        if (authentication.isAuthenticated()) {
            preferences.save(NAME, appearance.toString());
        }
        var cookie = new Cookie(COOKIE, appearance.toString());
        cookie.setPath(VaadinRequest.getCurrent().getContextPath() + "/");
        cookie.setMaxAge((int) Duration.ofDays(365).toSeconds());
        cookie.setHttpOnly(true);
        cookie.setAttribute("SameSite", "Strict");
        VaadinResponse.getCurrent().addCookie(cookie);
    }

    private static Optional<String> cookie(@Nullable VaadinRequest request) {
        return Optional.ofNullable(request).map(VaadinRequest::getCookies).stream()
                .flatMap(Arrays::stream)
                .filter(cookie -> COOKIE.equals(cookie.getName()))
                .map(Cookie::getValue)
                .findFirst();
    }
}
