package cn.gov.tj.mz.fourstrong.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestBuilders.formLogin;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestBuilders.logout;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.testSecurityContext;
import static org.springframework.security.test.web.servlet.response.SecurityMockMvcResultMatchers.authenticated;
import static org.springframework.security.test.web.servlet.response.SecurityMockMvcResultMatchers.unauthenticated;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import cn.gov.tj.mz.fourstrong.ApplicationTest;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithUserDetails;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultMatcher;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** Sign-in through the whole security chain; what it counts stays, although the sign-in fails. */
@ApplicationTest
@Tag("database")
class SignInEventTest {

    private static final String RIGHT = "Demo#2026";

    @Autowired
    WebApplicationContext context;

    @Autowired
    JdbcClient database;

    MockMvc browser;
    long before;

    @BeforeEach
    void open() {
        browser = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .defaultRequest(get("/").with(testSecurityContext()))
                .build();
        before = database.sql("select max(number) from audit_entry")
                .query(Long.class)
                .single();
    }

    @AfterEach
    void unlock() {
        database.sql("update account set failures = 0, locked_until = null").update();
    }

    @Test
    void succeedsWithTheRightPasswordHoweverTheNameIsTyped() throws Exception {
        signIn(" Clerk2 ", RIGHT, authenticated().withRoles("CLERK", "BUSINESS", "DASHBOARDS"));

        assertThat(actions()).containsExactly("account.signedIn");
        assertThat(entry("account.signedIn"))
                .containsEntry("subject", "clerk2")
                .containsEntry("actor", "网信办支部工作人员 (clerk2)")
                .containsEntry("address", "127.0.0.1")
                .containsEntry("succeeded", true);
    }

    @Test
    void locksAfterFiveFailuresInARowEvenForTheRightPassword() throws Exception {
        for (var i = 0; i < 5; i++) {
            signIn("clerk2", "wrong", unauthenticated());
        }

        signIn("clerk2", RIGHT, unauthenticated());
        signIn("clerk", RIGHT, authenticated());
        assertThat(actions())
                .containsExactly(
                        "account.signInRefused",
                        "account.signInRefused",
                        "account.signInRefused",
                        "account.signInRefused",
                        "account.signInRefused",
                        "account.locked",
                        "account.signInRefused",
                        "account.signedIn");
        assertThat(entry("account.locked")).containsEntry("details", "{\"until\":\"2026-11-23T02:30:00Z\"}");
    }

    @Test
    void opensAgainWhenTheLockHasRunOut() throws Exception {
        database.sql(
                        "update account set locked_until = timestamp with time zone '2026-11-23 09:59:59+08:00' where username = 'clerk2'")
                .update();

        signIn("clerk2", RIGHT, authenticated());
    }

    @Test
    void startsCountingAnewAfterASuccess() throws Exception {
        for (var round = 0; round < 2; round++) {
            for (var i = 0; i < 4; i++) {
                signIn("clerk2", "wrong", unauthenticated());
            }
            signIn("clerk2", RIGHT, authenticated());
        }
    }

    @Test
    void countsFailuresAtTheSameTime() {
        IntStream.range(0, 5).parallel().forEach(_ -> {
            try {
                signIn("clerk2", "wrong", unauthenticated());
            } catch (Exception problem) {
                throw new AssertionError(problem);
            }
        });

        assertThat(actions()).contains("account.locked");
    }

    @Test
    void keepsNoPasswordThatWasTypedAsAName() throws Exception {
        signIn(RIGHT, "clerk2", unauthenticated());
        signIn("nobody", RIGHT, unauthenticated());

        assertThat(entries()).extracting(entry -> entry.get("subject")).containsExactly("?", "nobody");
        assertThat(entries()).allSatisfy(entry -> assertThat(entry.toString()).doesNotContain(RIGHT));
    }

    @Test
    @WithUserDetails("clerk2")
    void endsWithSigningOut() throws Exception {
        browser.perform(logout()).andExpect(unauthenticated());

        assertThat(actions()).containsExactly("account.signedOut");
        assertThat(entry("account.signedOut")).containsEntry("actor", "网信办支部工作人员 (clerk2)");
    }

    @Test
    void isRefusedToDisabledAccounts() throws Exception {
        database.sql("update account set enabled = false where username = 'clerk2'")
                .update();
        try {
            signIn("clerk2", RIGHT, unauthenticated());
        } finally {
            database.sql("update account set enabled = true where username = 'clerk2'")
                    .update();
        }

        assertThat(entry("account.signInRefused")).containsEntry("details", "{\"reason\":\"Disabled\"}");
    }

    private void signIn(String username, String password, ResultMatcher outcome) throws Exception {
        browser.perform(formLogin("/login").user(username).password(password)).andExpect(outcome);
    }

    private List<Object> actions() {
        return entries().stream().map(entry -> entry.get("action")).toList();
    }

    private Map<String, Object> entry(String action) {
        return entries().stream()
                .filter(entry -> action.equals(entry.get("action")))
                .findFirst()
                .orElseThrow();
    }

    private List<Map<String, Object>> entries() {
        return database.sql("select * from audit_entry where number > :before order by number")
                .param("before", before)
                .query()
                .listOfRows();
    }
}
