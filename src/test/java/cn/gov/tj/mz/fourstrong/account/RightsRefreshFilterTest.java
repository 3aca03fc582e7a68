package cn.gov.tj.mz.fourstrong.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import cn.gov.tj.mz.fourstrong.ApplicationTest;
import cn.gov.tj.mz.fourstrong.As;
import jakarta.persistence.EntityManager;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.test.context.support.WithUserDetails;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.transaction.annotation.Transactional;

@ApplicationTest
@Tag("database")
@Transactional
@WithUserDetails("sysadmin")
class RightsRefreshFilterTest {

    @Autowired
    RightsRefreshFilter filter;

    @Autowired
    AccountGrantService grants;

    @Autowired
    AccountUserDetailsService users;

    @Autowired
    AccountRepository accounts;

    @Autowired
    EntityManager database;

    MockHttpSession session;
    Authentication atSignIn;

    @BeforeEach
    void signIn() {
        session = new MockHttpSession();
        atSignIn = authentication();
    }

    @Test
    void leaveAnUnchangedSessionAlone() throws Exception {
        request();

        assertThat(authentication()).isSameAs(atSignIn);
        assertThat(session.getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY))
                .isNull();
    }

    @Test
    void replaceTheRolesOfAnOpenSessionAtItsNextRequest() throws Exception {
        var own = accounts.findByUsername("sysadmin").orElseThrow();
        accounts.findByUsername("clerk").orElseThrow().grant(Map.of(Role.SYSTEM_ADMIN, Scope.WHOLE), null);
        As.user(
                users,
                "secadmin",
                () -> grants.grant(own.id(), own.version(), new Grants(Set.of(Role.AUDITOR), null, Map.of())));
        database.flush();

        request();

        assertThat(authentication().getAuthorities()).extracting("authority").containsExactly("ROLE_AUDITOR");
        assertThat(session.getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY))
                .extracting(stored -> ((SecurityContext) stored).getAuthentication())
                .isSameAs(authentication());
    }

    @Test
    void endTheSessionOfADisabledAccountAtItsNextRequest() throws Exception {
        accounts.findByUsername("sysadmin").orElseThrow().enable(false);
        database.flush();

        request();

        assertThat(authentication()).isNull();
        assertThat(session.isInvalid()).isTrue();
    }

    @Test
    void leaveItToThePageToSayThatTheDatabaseIsAway() throws Exception {
        var away = mock(AccountRepository.class);
        when(away.findEnabledVersion(any())).thenThrow(new DataAccessResourceFailureException("away"));

        request(new RightsRefreshFilter(away));

        assertThat(authentication()).isSameAs(atSignIn);
    }

    private void request() throws Exception {
        request(filter);
    }

    private void request(RightsRefreshFilter filter) throws Exception {
        var request = new MockHttpServletRequest();
        request.setSession(session);
        var chain = new MockFilterChain();
        filter.doFilter(request, new MockHttpServletResponse(), chain);
        assertThat(chain.getRequest()).isNotNull();
    }

    private static Authentication authentication() {
        return SecurityContextHolder.getContext().getAuthentication();
    }
}
