package cn.gov.tj.mz.fourstrong.trace.ui;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.tj.mz.fourstrong.As;
import cn.gov.tj.mz.fourstrong.Stored;
import cn.gov.tj.mz.fourstrong.ViewTest;
import cn.gov.tj.mz.fourstrong.activity.ActivityService;
import cn.gov.tj.mz.fourstrong.activity.Drafts;
import cn.gov.tj.mz.fourstrong.evaluation.StoredCycle;
import cn.gov.tj.mz.fourstrong.organisation.OrganisationService;
import cn.gov.tj.mz.fourstrong.rubric.RubricSamples;
import cn.gov.tj.mz.fourstrong.screen.PageLink;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.test.context.support.WithUserDetails;

@WithUserDetails("manager")
class WhyViewTest extends ViewTest {

    @Autowired
    ActivityService activities;

    @Autowired
    OrganisationService organisation;

    @Autowired
    UserDetailsService users;

    @Autowired
    EntityManager database;

    private UUID activity;
    private UUID result;
    private UUID draft;

    @BeforeEach
    void storeAResultAfterAnother() {
        activity = As.call(
                users,
                "clerk",
                () -> activities.record(organisation.branches().getFirst().id(), Drafts.good(), true));
        new StoredCycle(database, "2024H1", RubricSamples.likeStandard()).concluded("FC", "99", "99.5");
        var cycle = new StoredCycle(database, "2024H2", RubricSamples.likeStandard("后一版细则"));
        draft = cycle.draft("WX").id();
        result = cycle.provedBy(activity).reviewed("FC", "96", "94").id();
        Stored.flushAndClear(database);
    }

    @Test
    void saysWhereThePointsWentAndWhatMadeTheGrade() {
        open(result);
        assertThat(find(H1.class).single().getText()).startsWith("为什么是 94.0 分");
        assertThat(sentences())
                .anyMatch(sentence -> sentence.startsWith("16 项指标满分 100 分，得 94.0 分，失 6.0 分。失分最多：A1 "))
                .anyMatch(sentence -> sentence.startsWith("合计 94.0 分，达到“优秀”：90 分起"))
                .contains("这是考评得分，尚未审定，还可能变动。")
                .anyMatch(sentence -> sentence.startsWith("上期（2024年上半年）99.5 分，本期比上期 −5.5。变化最大：A"));
    }

    @Test
    void leadsToTheIndicatorsAndTheirRecords() {
        open(result);
        assertThat(find(PageLink.class).all())
                .extracting(PageLink::getHref)
                .contains("evaluations/" + result, "evaluations/" + result + "/A1");
        assertThat(find(Anchor.class).all()).extracting(Anchor::getHref).contains("activities?id=" + activity);
        assertThat(texts()).contains("失分的 ", "满分 ", StoredCycle.REMARK);
    }

    @Test
    void comparesOnlyPeriodsOfTheSameKind() {
        var quarter = new StoredCycle(database, "2025Q3", RubricSamples.likeStandard("季度细则"))
                .reviewed("FC", "96", "94")
                .id();
        Stored.flushAndClear(database);
        open(quarter);
        assertThat(sentences()).contains("此前没有同类周期的结果可比。").noneMatch(sentence -> sentence.contains("本期比上期"));
    }

    @Test
    void saysThatThereIsNoTotalYet() {
        open(draft);
        assertThat(texts()).contains("还没有可以看的总分");
        assertThat(find(PageLink.class).all()).extracting(PageLink::getHref).contains("evaluations/" + draft);
    }

    @Test
    @WithUserDetails("clerk")
    void showsTheBranchItsOwn() {
        open(result);
        assertThat(texts()).contains("为什么是 94.0 分");
    }

    private static void open(UUID evaluation) {
        UI.getCurrent().navigate("evaluations/" + evaluation + "/why");
    }

    private List<String> sentences() {
        return find(Paragraph.class).all().stream()
                .map(paragraph -> paragraph.getElement().getTextRecursively())
                .toList();
    }

    private String texts() {
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }
}
