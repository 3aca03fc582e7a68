package cn.gov.tj.mz.fourstrong.shell.ui;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.tj.mz.fourstrong.ApplicationTest;
import cn.gov.tj.mz.fourstrong.VaadinTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.RouteBaseData;
import com.vaadin.flow.router.RouteConfiguration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.security.test.context.support.WithUserDetails;
import org.springframework.transaction.annotation.Transactional;

/** Every address opens for the roles named here and for nobody else. */
@ApplicationTest
@Transactional
class AddressesByRoleTest extends VaadinTest {

    private static final String UNKNOWN = UUID.randomUUID().toString();

    private static final List<String> EVERYBODY = List.of("", "feedback", "help", "login", "password");

    /** Those who record, review or decide. */
    private static final List<String> BUSINESS = List.of(
            "activities",
            "activities/minutes/?",
            "duties",
            "evaluations",
            "evaluations/?",
            "evaluations/?/?",
            "evaluations/?/why",
            "indicators",
            "ledger",
            "report/?",
            "titles");

    @Test
    @WithUserDetails("clerk")
    void clerks() {
        assertOpensOnly(BUSINESS, "activities/edit/?", "activities/new", "branches", "dashboard", "self-assessment");
    }

    @Test
    @WithUserDetails("reviewer")
    void reviewers() {
        assertOpensOnly(BUSINESS, "review", "review/?");
    }

    @Test
    @WithUserDetails("manager")
    void managers() {
        assertOpensOnly(
                BUSINESS,
                "approval",
                "branches",
                "calendar",
                "compare",
                "cycle-report/?",
                "cycles",
                "cycles/?",
                "cycles/new",
                "dashboard",
                "duties/rules",
                "meeting-pack/?",
                "reviewers",
                "rubrics",
                "rubrics/compare",
                "rubrics/edit/?",
                "rubrics/new",
                "rubrics/what-if",
                "templates",
                "titles/grant");
    }

    @Test
    @WithUserDetails("sysadmin")
    void systemAdministrators() {
        assertOpensOnly(List.of(), "accounts", "attachments", "organisation");
    }

    @Test
    @WithUserDetails("secadmin")
    void securityAdministrators() {
        assertOpensOnly(List.of(), "accounts");
    }

    @Test
    @WithUserDetails("auditor")
    void auditors() {
        assertOpensOnly(List.of(), "audit");
    }

    private void assertOpensOnly(List<String> shared, String... own) {
        var expected = Stream.of(EVERYBODY, shared, List.of(own)).flatMap(List::stream);
        assertThat(all().filter(this::opens)).containsExactlyInAnyOrderElementsOf(expected.toList());
    }

    /** Whether the address leads anywhere but to the refusal, be it that nothing is found there. */
    private boolean opens(String address) {
        UI.getCurrent().navigate(address.replace("?", UNKNOWN));
        return !(getCurrentView() instanceof ProblemPage.NoRightView);
    }

    /** With a question mark for each part that an address cannot do without. */
    private static Stream<String> all() {
        return RouteConfiguration.forApplicationScope().getAvailableRoutes().stream()
                .map(RouteBaseData::getTemplate)
                .map(template -> template.replaceAll("/?:[^/]+\\?", "").replaceAll(":[^/]+", "?"))
                .distinct();
    }
}
