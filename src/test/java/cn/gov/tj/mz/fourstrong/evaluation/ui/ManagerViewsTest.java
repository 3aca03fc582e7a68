package cn.gov.tj.mz.fourstrong.evaluation.ui;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.tj.mz.fourstrong.ViewTest;
import cn.gov.tj.mz.fourstrong.evaluation.EvaluationState;
import cn.gov.tj.mz.fourstrong.evaluation.EvaluationStatus;
import cn.gov.tj.mz.fourstrong.evaluation.Exclusion;
import cn.gov.tj.mz.fourstrong.evaluation.ui.decision.EvaluationView;
import cn.gov.tj.mz.fourstrong.organisation.BranchName;
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
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithUserDetails;

@WithUserDetails("manager")
class ManagerViewsTest extends ViewTest {

    @Autowired
    EntityManager database;

    @Test
    void cyclesLeadToTheirProgress() {
        navigate(CyclesView.class);
        assertThat(rows()).isEqualTo(3);
        test(grid()).clickRow(1);
        assertThat(getCurrentView()).isInstanceOf(CycleView.class);
        assertThat(rows()).isEqualTo(6);
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
        UI.getCurrent().navigate("evaluations", QueryParameters.fromString("cycle=2025H1&grade=EXCELLENT"));
        assertThat(rows()).isBetween(1, 5);
        UI.getCurrent().navigate("evaluations", QueryParameters.fromString("cycle=2025H1&branch=FC"));
        assertThat(rows()).isEqualTo(1);
        assertThat(find(ComboBox.class).single().getValue())
                .isInstanceOfSatisfying(
                        BranchName.class, branch -> assertThat(branch.code()).isEqualTo("FC"));
        UI.getCurrent().navigate("evaluations", QueryParameters.fromString("cycle=2025H1&branch=nowhere"));
        assertThat(rows()).isEqualTo(6);
        UI.getCurrent().navigate("evaluations", QueryParameters.fromString("cycle=2026H2&state=DRAFT&state=RETURNED"));
        assertThat(rows()).isEqualTo(4);
        UI.getCurrent()
                .navigate("evaluations", QueryParameters.fromString("cycle=nonsense&unit=nonsense&state=nonsense"));
        assertThat(rows()).isEqualTo(18);
    }

    @Test
    void anEvaluationIsReadDownToItsEvidenceAndHistory() {
        UI.getCurrent().navigate("evaluations", QueryParameters.fromString("cycle=2025H1"));
        test(grid()).clickRow(2);
        assertThat(getCurrentView()).isInstanceOf(EvaluationView.class);
        assertThat(texts()).contains("天津市福利彩票发行中心党支部", "2025年上半年", "95.0", "优秀", "公示中 → 已生效", "演示：");
        assertThat(find(Anchor.class, find(EvidenceChips.class).all().getFirst())
                        .all())
                .isNotEmpty()
                .allSatisfy(link -> assertThat(link.getHref()).matches("activities\\?id=[0-9a-f-]{36}"));
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
