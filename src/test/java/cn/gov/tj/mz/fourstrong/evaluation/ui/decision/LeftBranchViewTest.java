package cn.gov.tj.mz.fourstrong.evaluation.ui.decision;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.tj.mz.fourstrong.Stored;
import cn.gov.tj.mz.fourstrong.ViewTest;
import cn.gov.tj.mz.fourstrong.evaluation.StoredCycle;
import cn.gov.tj.mz.fourstrong.evaluation.decision.ApprovalService;
import cn.gov.tj.mz.fourstrong.evaluation.listing.EvaluationFilter;
import cn.gov.tj.mz.fourstrong.evaluation.listing.EvaluationListing;
import cn.gov.tj.mz.fourstrong.evaluation.opening.CycleJoiningService;
import cn.gov.tj.mz.fourstrong.evaluation.opening.ParticipationService;
import cn.gov.tj.mz.fourstrong.evaluation.review.ReviewerPlan;
import cn.gov.tj.mz.fourstrong.organisation.Organisations;
import cn.gov.tj.mz.fourstrong.organisation.Unit;
import cn.gov.tj.mz.fourstrong.rubric.RubricSamples;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Sort;
import org.springframework.security.test.context.support.WithUserDetails;

/** A branch that was taken out keeps its scores to be read, and no page makes a result of them. */
@WithUserDetails("manager")
class LeftBranchViewTest extends ViewTest {

    @Autowired
    ParticipationService participation;

    @Autowired
    CycleJoiningService joining;

    @Autowired
    ApprovalService approval;

    @Autowired
    EvaluationListing evaluations;

    @Autowired
    EntityManager database;

    private StoredCycle cycle;
    private UUID id;

    @BeforeEach
    void takeOutOneThatWasReviewed() {
        cycle = new StoredCycle(database, StoredCycle.CODE, RubricSamples.likeStandard());
        id = cycle.reviewed("甲支部", "90", "88").id();
        Stored.flushAndClear(database);
        participation.takeOut(id, "支部已并入");
        Stored.flushAndClear(database);
    }

    @Test
    void itsPageShowsScoresWithoutSums() {
        open("evaluations/" + id);
        assertThat(texts()).contains("不参评", "支部已并入", "移出前", "加分、扣分与否决").doesNotContain("未审定", "小计", "最终", "合计", "88.0");
        assertThat(evaluations.sheet(id).breakdown().total()).isNull();
        assertThat(evaluations.sheet(id).breakdown().grade()).isNull();
    }

    @Test
    void theWayToAScoreNamesItAsOneOfBefore() {
        open("evaluations/" + id + "/A1");
        assertThat(texts()).contains("移出前得分").doesNotContain("未审定", "最终");
    }

    @Test
    void itsReportSaysThatItTakesNoPart() {
        open("report/" + id);
        assertThat(texts()).contains("不参评", "移出前").doesNotContain("未审定", "总分", "小计", "88.0");
    }

    @Test
    void listsAndDashboardCountNothing() {
        open("cycle-report/" + StoredCycle.CODE);
        assertThat(texts()).contains("不参评").doesNotContain("未审定", "88.0");
        UI.getCurrent().navigate("dashboard", QueryParameters.of("cycle", StoredCycle.CODE));
        assertThat(texts()).doesNotContain("未审定", "88.0");
    }

    @Test
    void itsPublicityIsNotShownAsRunning() {
        var publicised = cycle.reviewed("乙支部", "90", "88");
        Stored.flushAndClear(database);
        approval.approve(publicised.id(), version(publicised.id()));
        approval.publicise(publicised.id(), version(publicised.id()));
        participation.takeOut(publicised.id(), "支部已并入");
        Stored.flushAndClear(database);
        open("evaluations/" + publicised.id());
        assertThat(texts()).contains("不参评").doesNotContain("公示期");
    }

    @Test
    void whoJoinedWithoutTakingPartKeepsNothing() {
        var unit = database.find(Unit.class, cycle.unit());
        var young = Organisations.persistBranch(database, unit, "新成立支部", 8).id();
        Organisations.found(database, young, LocalDate.of(2031, 10, 1));
        joining.join(StoredCycle.CODE, Set.of(young), ReviewerPlan.NOBODY, "新建支部");
        Stored.flushAndClear(database);
        var joined = new EvaluationFilter(StoredCycle.CODE, null, young, null, Set.of());
        open("evaluations/"
                + evaluations.page(joined, Sort.unsorted(), 0, 1).getFirst().id());
        assertThat(texts()).contains("不参评（成立时间不足）", "列入正在进行的周期，按规定不参评", "新建支部").doesNotContain("移出前", "小计");
    }

    private int version(UUID evaluation) {
        return evaluations.sheet(evaluation).version();
    }

    private static void open(String address) {
        UI.getCurrent().navigate(address);
    }

    private String texts() {
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }
}
