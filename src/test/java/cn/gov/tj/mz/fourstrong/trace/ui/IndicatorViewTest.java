package cn.gov.tj.mz.fourstrong.trace.ui;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.tj.mz.fourstrong.As;
import cn.gov.tj.mz.fourstrong.Stored;
import cn.gov.tj.mz.fourstrong.ViewTest;
import cn.gov.tj.mz.fourstrong.activity.ActivityService;
import cn.gov.tj.mz.fourstrong.activity.Drafts;
import cn.gov.tj.mz.fourstrong.evaluation.StoredCycle;
import cn.gov.tj.mz.fourstrong.evaluation.decision.ApprovalService;
import cn.gov.tj.mz.fourstrong.evaluation.decision.CorrectionService;
import cn.gov.tj.mz.fourstrong.evaluation.listing.EvaluationListing;
import cn.gov.tj.mz.fourstrong.evaluation.sheet.AssessmentSheet;
import cn.gov.tj.mz.fourstrong.organisation.OrganisationService;
import cn.gov.tj.mz.fourstrong.rubric.RubricSamples;
import cn.gov.tj.mz.fourstrong.screen.PageLink;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.QueryParameters;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.test.context.support.WithUserDetails;

@WithUserDetails("manager")
class IndicatorViewTest extends ViewTest {

    @Autowired
    EvaluationListing evaluations;

    @Autowired
    ApprovalService approval;

    @Autowired
    CorrectionService corrections;

    @Autowired
    ActivityService activities;

    @Autowired
    OrganisationService organisation;

    @Autowired
    UserDetailsService users;

    @Autowired
    EntityManager database;

    private UUID activity;
    private AssessmentSheet sheet;

    @BeforeEach
    void storeAResultWithEvidence() {
        activity = As.call(
                users,
                "clerk",
                () -> activities.record(organisation.branches().getFirst().id(), Drafts.good(), true));
        var cycle = new StoredCycle(database, "2024H2", RubricSamples.likeStandard());
        var result = cycle.provedBy(activity).concluded("FC", "96", "94").id();
        Stored.flushAndClear(database);
        sheet = evaluations.sheet(result);
    }

    @Test
    void leadsFromTheSheetToAnIndicatorAndBack() {
        UI.getCurrent().navigate("evaluations/" + sheet.id());
        assertThat(hrefs()).contains(address("B3"));

        UI.getCurrent().navigate(address("B3"));
        assertThat(getCurrentView()).isInstanceOf(IndicatorView.class);
        assertThat(texts()).contains("B3 ", "得分由来", "自评", "考评", "最终得分", "满分 7 分", "2024年下半年", "应开展");
        assertThat(hrefs())
                .contains(
                        "evaluations?cycle=2024H2",
                        "evaluations/" + sheet.id(),
                        "evaluations/" + sheet.id() + "?criterion=LEADERSHIP_TEAM",
                        address("B2"),
                        address("B4"));
    }

    @Test
    void marksChangesWithTheirEditionOnceThereAreSeveral() {
        var line = sheet.lines().getFirst();
        var correction = corrections.begin(sheet.id(), sheet.version(), "核查有误");
        approval.adjust(
                correction,
                evaluations.sheet(correction).version(),
                line.indicator().id(),
                new BigDecimal("1.5"),
                "实地核查");

        UI.getCurrent()
                .navigate("evaluations/" + correction + "/" + line.indicator().code());
        assertThat(texts()).contains("终评 · 分数 · 第 2 版", "1.5", "实地核查");
        UI.getCurrent().navigate(address(line.indicator().code()));
        assertThat(texts()).doesNotContain("实地核查");
    }

    @Test
    void leadsToTheRecordsBehindAScore() {
        UI.getCurrent().navigate(address("A1"));

        assertThat(find(Anchor.class).all()).extracting(Anchor::getHref).contains("activities?id=" + activity);
    }

    @Test
    void showsTheCriterionThatANumberElsewhereStandsFor() {
        UI.getCurrent().navigate("evaluations/" + sheet.id(), QueryParameters.of("criterion", "MEMBERSHIP"));

        assertThat(find(Div.class).withClassName("fs-sheet-aimed").all())
                .singleElement()
                .satisfies(section ->
                        assertThat(section.getElement().getTextRecursively()).contains("党员队伍强"));
    }

    @Test
    void ignoresACriterionThatThereIsNot() {
        UI.getCurrent().navigate("evaluations/" + sheet.id(), QueryParameters.of("criterion", "nonsense"));

        assertThat(find(Div.class).withClassName("fs-sheet-aimed").all()).isEmpty();
        assertThat(texts()).contains(sheet.subject().name().then());
    }

    @Test
    void saysWhenThereIsNothingBehindAnAddress() {
        for (var path : new String[] {address("Z9"), "evaluations/nonsense/A1"}) {
            UI.getCurrent().navigate(path);
            assertThat(getCurrentView().getClass().getPackageName()).as(path).doesNotContain("evaluation");
        }
    }

    private String address(String indicator) {
        return "evaluations/" + sheet.id() + "/" + indicator;
    }

    private List<String> hrefs() {
        return find(PageLink.class).all().stream().map(PageLink::getHref).toList();
    }

    private String texts() {
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }
}
