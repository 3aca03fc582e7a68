package cn.gov.tj.mz.fourstrong.shell.ui;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestBuilders.formLogin;
import static org.springframework.security.test.web.servlet.response.SecurityMockMvcResultMatchers.authenticated;
import static org.springframework.security.test.web.servlet.response.SecurityMockMvcResultMatchers.unauthenticated;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import cn.gov.tj.mz.fourstrong.ApplicationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.context.WebApplicationContext;

@ApplicationTest
@Transactional
class SignInTest {

    @Autowired
    WebApplicationContext application;

    MockMvc browser;

    @BeforeEach
    void open() {
        browser = MockMvcBuilders.webAppContextSetup(application)
                .apply(SecurityMockMvcConfigurers.springSecurity())
                .build();
    }

    @ParameterizedTest
    @CsvSource({
        "clerk, CLERK BUSINESS DASHBOARDS", "reviewer, REVIEWER BUSINESS", "manager, MANAGER BUSINESS DASHBOARDS",
        "sysadmin, SYSTEM_ADMIN", "secadmin, SECURITY_ADMIN", "auditor, AUDITOR"
    })
    void opensTheSystemToEveryDemoAccount(String username, String roles) throws Exception {
        browser.perform(formLogin().user(username).password("Demo#2026"))
                .andExpect(authenticated().withUsername(username).withRoles(roles.split(" ")))
                .andExpect(redirectedUrl("/"));
    }

    @ParameterizedTest
    @CsvSource({"clerk, wrong", "nobody, Demo#2026", "clerk, ''"})
    void answersEveryFailureAlike(String username, String password) throws Exception {
        browser.perform(formLogin().user(username).password(password))
                .andExpect(unauthenticated())
                .andExpect(redirectedUrl("/login?error"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/activities", "/accounts", "/no-such-page", "/actuator", "/h2-console"})
    void isAskedForBeforeAnythingElse(String address) throws Exception {
        browser.perform(get(address))
                .andExpect(status().is3xxRedirection())
                .andExpect(header().string("Location", containsString("/login")));
    }

    @Test
    void leavesNothingForBrowsersToKeepOrGuess() throws Exception {
        browser.perform(get("/"))
                .andExpect(header().string("Cache-Control", containsString("no-store")))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(header().string("X-Frame-Options", "DENY"))
                .andExpect(header().string("Referrer-Policy", "same-origin"))
                .andExpect(header().string(
                                "Content-Security-Policy",
                                allOf(containsString("frame-ancestors 'none'"), not(containsString("unsafe")))));
    }
}
