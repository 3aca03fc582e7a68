package cn.gov.tj.mz.fourstrong.shell.ui;

import cn.gov.tj.mz.fourstrong.standard.Preferences;
import cn.gov.tj.mz.fourstrong.standard.SettingsJson;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.servlet.http.Cookie;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Stores the appearance with the account, and in a cookie for the sign-in page. */
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
        return own.or(() -> cookie(request))
                .flatMap(text -> SettingsJson.read(text, Appearance.class))
                .orElse(Appearance.OF_BROWSER);
    }

    void save(Appearance appearance) {
        var json = SettingsJson.write(appearance);
        if (authentication.isAuthenticated()) {
            preferences.save(NAME, json);
        }
        var cookie = new Cookie(COOKIE, URLEncoder.encode(json, StandardCharsets.UTF_8));
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
                .findFirst()
                .flatMap(AppearanceSettings::decoded);
    }

    /** Nothing when somebody wrote the cookie who does not encode as we do. */
    private static Optional<String> decoded(String cookie) {
        try {
            return Optional.of(URLDecoder.decode(cookie, StandardCharsets.UTF_8));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }
}
