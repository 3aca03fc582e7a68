package cn.gov.tj.mz.fourstrong.simulation.ui;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.tj.mz.fourstrong.ViewTest;
import cn.gov.tj.mz.fourstrong.cycle.CycleService;
import cn.gov.tj.mz.fourstrong.evaluation.StoredCycle;
import cn.gov.tj.mz.fourstrong.evaluation.ui.decision.EvaluationView;
import cn.gov.tj.mz.fourstrong.rubric.RubricSamples;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.QueryParameters;
import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithUserDetails;

class WhatIfViewTest extends ViewTest {

    @Autowired
    CycleService cycles;

    @Autowired
    EntityManager database;

    @Test
    @WithUserDetails("manager")
    void aRubricIsTriedOnThePastCycleAndLeadsToItsEvaluations() {
        var rubric = RubricSamples.rubric();
        var cycle = new StoredCycle(database, StoredCycle.CODE, rubric, StoredCycle.SELF_DUE);
        cycle.concluded("一支部", "30", "27");
        cycle.concluded("二支部", "30", "24");
        database.flush();
        cycles.close(StoredCycle.CODE);
        UI.getCurrent()
                .navigate(
                        "rubrics/what-if",
                        QueryParameters.of("rubric", rubric.id().toString()));

        assertThat(find(Select.class).all()).hasSize(2);
        assertThat(shown()).contains("试算只供参考，不更改任何结果。共 2 个支部：0 个支部等级变化，0 个支部名次变化。", "得分按原分计算");
        assertThat(test(grid()).size()).isEqualTo(2);
        test(grid()).clickRow(0);
        assertThat(getCurrentView()).isInstanceOf(EvaluationView.class);
    }

    @Test
    @WithUserDetails("clerk")
    void noClerkTriesARubric() {
        UI.getCurrent().navigate("rubrics/what-if");
        assertThat(shown()).contains("没有权限");
    }

    @Test
    @WithUserDetails("reviewer")
    void noReviewerTriesARubric() {
        UI.getCurrent().navigate("rubrics/what-if");
        assertThat(shown()).contains("没有权限");
    }

    private String shown() {
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }
}
