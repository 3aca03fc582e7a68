package cn.gov.tj.mz.fourstrong.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.gov.tj.mz.fourstrong.ApplicationTest;
import cn.gov.tj.mz.fourstrong.Stored;
import cn.gov.tj.mz.fourstrong.standard.Preferences;
import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.test.context.support.WithUserDetails;
import org.springframework.transaction.annotation.Transactional;

@ApplicationTest
@Transactional
@Tag("database")
class PreferencesTest {

    @Autowired
    Preferences preferences;

    @Autowired
    UserDetailsService accounts;

    @Autowired
    EntityManager database;

    @Test
    @WithUserDetails("clerk")
    void remembersTheLastChoice() {
        assertThat(preferences.get("test.look")).isEmpty();
        preferences.save("test.look", "light");
        preferences.save("test.look", "dark 𠮷");
        Stored.flushAndClear(database);
        assertThat(preferences.get("test.look")).contains("dark 𠮷");
        preferences.remove("test.look");
        assertThat(preferences.get("test.look")).isEmpty();
    }

    @Test
    @WithUserDetails("clerk")
    void keepsEveryAccountsChoicesApart() {
        preferences.save("test.look", "dark");
        actAs("clerk2");
        assertThat(preferences.get("test.look")).isEmpty();
    }

    @Test
    void answersNobodyWhoIsNotSignedIn() {
        assertThatThrownBy(() -> preferences.get("test.look"))
                .isInstanceOfAny(AccessDeniedException.class, AuthenticationCredentialsNotFoundException.class);
    }

    private void actAs(String username) {
        var account = accounts.loadUserByUsername(username);
        SecurityContextHolder.getContext()
                .setAuthentication(
                        UsernamePasswordAuthenticationToken.authenticated(account, null, account.getAuthorities()));
    }
}
