package cn.gov.tj.mz.fourstrong.shell.ui;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.tj.mz.fourstrong.ViewTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.RouterLink;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.security.test.context.support.WithUserDetails;

/** An address of something that is not there says so, on one page with one way back, wherever it would have been. */
class UnknownAddressesTest extends ViewTest {

    private static final String NOBODY = "00000000-0000-7000-8000-000000000000";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "activities/nonsense",
                "activities/minutes/nonsense",
                "activities/minutes/" + NOBODY,
                "evaluations/nonsense",
                "evaluations/" + NOBODY,
                "evaluations/nonsense/why",
                "evaluations/" + NOBODY + "/why",
                "evaluations/" + NOBODY + "/A3",
                "cycles/nonsense",
                "cycles/1999",
                "branches/nonsense",
                "ledger/nonsense",
                "ledger/FC/nonsense",
                "cycle-report/nonsense",
                "cycle-report/1999",
                "meeting-pack/nonsense",
                "meeting-pack/1999",
                "report/nonsense",
                "report/" + NOBODY,
                "rubrics/nonsense",
                "rubrics/" + NOBODY,
                "rubrics/edit/nonsense",
                "rubrics/edit/" + NOBODY,
                "rubrics/new/nonsense",
                "titles/nonsense",
                "nonsense"
            })
    @WithUserDetails("manager")
    void leadAManagerBack(String address) {
        assertNotThere(address);
    }

    @ParameterizedTest
    @ValueSource(strings = {"review/nonsense", "review/" + NOBODY})
    @WithUserDetails("reviewer")
    void leadAReviewerBack(String address) {
        assertNotThere(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "self-assessment/nonsense",
                "self-assessment/1999",
                "activities/edit/nonsense",
                "activities/edit/" + NOBODY,
                "branches/WX",
                "ledger/WX"
            })
    @WithUserDetails("clerk")
    void leadAClerkBack(String address) {
        assertNotThere(address);
    }

    private void assertNotThere(String address) {
        UI.getCurrent().navigate(address);

        assertThat(getCurrentView()).isInstanceOfSatisfying(ProblemPage.class, page -> {
            assertThat(page.getPageTitle()).isEqualTo("找不到该页面");
            assertThat(find(RouterLink.class, page).single().getHref()).isEmpty();
        });
    }
}
