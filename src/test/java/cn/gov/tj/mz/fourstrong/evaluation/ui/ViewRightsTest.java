package cn.gov.tj.mz.fourstrong.evaluation.ui;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.tj.mz.fourstrong.ApplicationTest;
import cn.gov.tj.mz.fourstrong.As;
import cn.gov.tj.mz.fourstrong.VaadinTest;
import cn.gov.tj.mz.fourstrong.evaluation.listing.EvaluationFilter;
import cn.gov.tj.mz.fourstrong.evaluation.listing.EvaluationListing;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Sort;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.test.context.support.WithUserDetails;
import org.springframework.transaction.annotation.Transactional;

@ApplicationTest
@Transactional
class ViewRightsTest extends VaadinTest {

    @Autowired
    EvaluationListing evaluations;

    @Autowired
    UserDetailsService users;

    @Test
    @WithUserDetails("clerk")
    void aClerkOpensTheirOwnBranchsOnly() {
        refuses(
                "review",
                "cycles",
                "cycles/2026H2",
                "cycles/new",
                "rubrics",
                "review/" + foreign(),
                "evaluations/" + foreign(),
                "evaluations/" + foreign() + "/A1",
                "evaluations/" + foreign() + "/why");
    }

    @Test
    @WithUserDetails("reviewer")
    void aReviewerDoesNotAssessNorOpenCycles() {
        refuses("self-assessment", "cycles", "cycles/2026H2", "cycles/new", "rubrics");
    }

    @Test
    @WithUserDetails("manager")
    void aManagerDoesNotScore() {
        refuses("self-assessment", "review", "review/" + foreign());
    }

    @Test
    @WithUserDetails("auditor")
    void anAuditorSeesNothingOfIt() {
        refuses(
                "self-assessment",
                "review",
                "cycles",
                "cycles/2026H2",
                "cycles/new",
                "rubrics",
                "evaluations",
                "evaluations/" + foreign(),
                "evaluations/" + foreign() + "/A1",
                "evaluations/" + foreign() + "/why");
    }

    @Test
    @WithUserDetails("manager")
    void addressesThatNameNothingLeadNowhere() {
        refuses("cycles/nonsense", "cycles/1999", "evaluations/nonsense", "evaluations/" + UUID.randomUUID());
    }

    private void refuses(String... paths) {
        for (var path : paths) {
            UI.getCurrent().navigate(path);
            var text = ((Component) getCurrentView()).getElement().getTextRecursively();
            assertThat(getCurrentView().getClass().getPackageName()).as(path).doesNotContain("evaluation");
            assertThat(text).as(path).doesNotContain("指标与评分办法", "网信办党支部");
        }
    }

    /** An evaluation of 网信办. */
    private UUID foreign() {
        var id = new AtomicReference<UUID>();
        As.user(
                users,
                "manager",
                () -> id.set(evaluations
                        .page(EvaluationFilter.ALL.in("2024"), Sort.unsorted(), 0, 1)
                        .getFirst()
                        .id()));
        return id.get();
    }
}
