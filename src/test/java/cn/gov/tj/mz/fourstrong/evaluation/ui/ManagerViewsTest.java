package cn.gov.tj.mz.fourstrong.evaluation.ui;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.tj.mz.fourstrong.As;
import cn.gov.tj.mz.fourstrong.Stored;
import cn.gov.tj.mz.fourstrong.ViewTest;
import cn.gov.tj.mz.fourstrong.activity.ActivityService;
import cn.gov.tj.mz.fourstrong.activity.Drafts;
import cn.gov.tj.mz.fourstrong.cycle.CycleService;
import cn.gov.tj.mz.fourstrong.evaluation.EvaluationState;
import cn.gov.tj.mz.fourstrong.evaluation.EvaluationStatus;
import cn.gov.tj.mz.fourstrong.evaluation.Exclusion;
import cn.gov.tj.mz.fourstrong.evaluation.StoredCycle;
import cn.gov.tj.mz.fourstrong.evaluation.listing.EvaluationFilter;
import cn.gov.tj.mz.fourstrong.evaluation.listing.EvaluationListing;
import cn.gov.tj.mz.fourstrong.evaluation.ui.decision.EvaluationView;
import cn.gov.tj.mz.fourstrong.organisation.BranchName;
import cn.gov.tj.mz.fourstrong.organisation.OrganisationService;
import cn.gov.tj.mz.fourstrong.rubric.RubricSamples;
import cn.gov.tj.mz.fourstrong.supervision.ui.CycleView;
import cn.gov.tj.mz.fourstrong.supervision.ui.CyclesView;
import cn.gov.tj.mz.fourstrong.supervision.ui.OpenCycleView;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.QueryParameters;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.test.context.support.WithUserDetails;

@WithUserDetails("manager")
class ManagerViewsTest extends ViewTest {

    @Autowired
    ActivityService activities;

    @Autowired
    OrganisationService organisation;

    @Autowired
    CycleService cycles;

    @Autowired
    EvaluationListing evaluations;

    @Autowired
    UserDetailsService users;

    @Autowired
    EntityManager database;

    private int otherCycles;
    private int otherEvaluations;
    private UUID activity;

    @BeforeEach
    void storeTwoCycles() {
        otherCycles = cycles.names().size();
        otherEvaluations = (int) evaluations.count(EvaluationFilter.ALL);
        activity = As.call(
                users,
                "clerk",
                () -> activities.record(organisation.branches().getFirst().id(), Drafts.good(), true));
        var rubric = RubricSamples.likeStandard();
        var before = new StoredCycle(database, "2031H1", rubric);
        before.concluded("FC", "90", "90");
        before.concluded("WX", "90", "85");
        var current = new StoredCycle(database, StoredCycle.CODE, rubric);
        current.concluded("WX", "95", "94");
        current.returned("ZW", "85");
        current.draft("JZ");
        current.concluded("JF", "88", "85");
        current.provedBy(activity).concluded("FC", "96", "95");
        Stored.flushAndClear(database);
    }

    @Test
    void cyclesLeadToTheirProgress() {
        navigate(CyclesView.class);
        assertThat(rows()).isEqualTo(otherCycles + 2);
        test(grid()).clickRow(0);
        assertThat(getCurrentView()).isInstanceOf(CycleView.class);
        assertThat(rows()).isEqualTo(5);
        navigate(CyclesView.class);
        test(grid()).clickRow(1);
        assertThat(getCurrentView()).isInstanceOf(CycleView.class);
        assertThat(rows()).isEqualTo(2);
    }

    @Test
    void aManagerOfAPartOpensNoCycle() {
        navigate(CyclesView.class);
        assertThat(find(Button.class).withText("开启周期").exists()).isTrue();
        database.createNativeQuery(
                        "update account_grants set node_id = (select id from branch where code = 'FC') where role = 'MANAGER'")
                .executeUpdate();
        database.clear();
        UI.getCurrent().navigate("help");
        navigate(CyclesView.class);
        assertThat(find(Button.class).withText("开启周期").exists()).isFalse();
        UI.getCurrent().navigate("cycles/new");
        assertThat(getCurrentView()).isNotInstanceOf(OpenCycleView.class);
    }

    @Test
    void evaluationsAreFilteredByTheAddress() {
        UI.getCurrent().navigate("evaluations", QueryParameters.fromString("cycle=2031H2&grade=EXCELLENT"));
        assertThat(rows()).isEqualTo(2);
        UI.getCurrent().navigate("evaluations", QueryParameters.fromString("cycle=2031H2&branch=FC"));
        assertThat(rows()).isEqualTo(1);
        assertThat(find(ComboBox.class).single().getValue())
                .isInstanceOfSatisfying(
                        BranchName.class, branch -> assertThat(branch.code()).isEqualTo("FC"));
        UI.getCurrent().navigate("evaluations", QueryParameters.fromString("cycle=2031H2&branch=nowhere"));
        assertThat(rows()).isEqualTo(5);
        UI.getCurrent().navigate("evaluations", QueryParameters.fromString("cycle=2031H2&state=DRAFT&state=RETURNED"));
        assertThat(rows()).isEqualTo(2);
        UI.getCurrent()
                .navigate("evaluations", QueryParameters.fromString("cycle=nonsense&unit=nonsense&state=nonsense"));
        assertThat(rows()).isEqualTo(otherEvaluations + 7);
    }

    @Test
    void anEvaluationIsReadDownToItsEvidenceAndHistory() {
        UI.getCurrent().navigate("evaluations", QueryParameters.fromString("cycle=2031H2&branch=FC"));
        test(grid()).clickRow(0);
        assertThat(getCurrentView()).isInstanceOf(EvaluationView.class);
        assertThat(texts()).contains("支部FC", "2031年下半年", "95.0", "优秀", "公示中 → 已生效", StoredCycle.REMARK);
        assertThat(find(Anchor.class, find(EvidenceChips.class).all().getFirst())
                        .single()
                        .getHref())
                .isEqualTo("activities?id=" + activity);
    }

    @Test
    void aRowThatTakesNoPartSaysWhy() {
        assertThat(StateLabels.word(new EvaluationStatus(EvaluationState.DRAFT, Exclusion.TOO_YOUNG)))
                .isEqualTo("不参评（成立时间不足）");
    }

    private int rows() {
        return test(grid()).size();
    }

    private String texts() {
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }
}
