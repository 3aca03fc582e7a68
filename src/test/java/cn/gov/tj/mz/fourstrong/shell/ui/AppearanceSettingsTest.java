package cn.gov.tj.mz.fourstrong.shell.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import cn.gov.tj.mz.fourstrong.shell.ui.Appearance.Language;
import cn.gov.tj.mz.fourstrong.shell.ui.Appearance.Menu;
import cn.gov.tj.mz.fourstrong.shell.ui.Appearance.Scheme;
import cn.gov.tj.mz.fourstrong.shell.ui.Appearance.TextSize;
import cn.gov.tj.mz.fourstrong.standard.Preferences;
import cn.gov.tj.mz.fourstrong.standard.SettingsJson;
import com.vaadin.flow.internal.CurrentInstance;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.servlet.http.Cookie;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mockito.ArgumentCaptor;
import org.mockito.Mockito;

class AppearanceSettingsTest {

    private static final Appearance DARK = new Appearance(Language.ENGLISH, Scheme.DARK, TextSize.LARGE, Menu.FOLDED);

    private final Preferences preferences = mock();
    private final AuthenticationContext authentication = mock();
    private final VaadinRequest request = mock();
    private final AppearanceSettings settings = new AppearanceSettings(preferences, authentication);

    @AfterEach
    void forgetTheRequest() {
        CurrentInstance.clearAll();
    }

    @Test
    void areReadFromTheCookieThatTheyWrote() {
        var response = mock(VaadinResponse.class);
        CurrentInstance.set(VaadinRequest.class, request);
        CurrentInstance.set(VaadinResponse.class, response);
        settings.save(DARK);
        var cookie = ArgumentCaptor.forClass(Cookie.class);
        Mockito.verify(response).addCookie(cookie.capture());

        assertThat(cookie.getValue().getValue()).matches("[\\w%.*+-]+");
        when(request.getCookies()).thenReturn(new Cookie[] {cookie.getValue()});
        assertThat(settings.of(request)).isEqualTo(DARK);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ENGLISH.DARK.LARGE", "%7B", "%zz", "%"})
    void followTheBrowserWhenTheCookieCannotBeRead(String value) {
        when(request.getCookies()).thenReturn(new Cookie[] {new Cookie("look", value)});

        assertThat(settings.of(request)).isEqualTo(Appearance.OF_BROWSER);
    }

    @Test
    void areThoseOfTheAccountAfterSignIn() {
        when(authentication.isAuthenticated()).thenReturn(true);
        when(preferences.get("shell.look")).thenReturn(Optional.of(SettingsJson.write(DARK)));
        when(request.getCookies()).thenReturn(new Cookie[] {new Cookie("look", "x")});

        assertThat(settings.of(request)).isEqualTo(DARK);
    }
}
