package cn.gov.tj.mz.fourstrong.dashboard.ui;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.tj.mz.fourstrong.ApplicationTest;
import cn.gov.tj.mz.fourstrong.evaluation.EvaluationListing;
import cn.gov.tj.mz.fourstrong.evaluation.EvaluationState;
import cn.gov.tj.mz.fourstrong.evaluation.Evaluations;
import cn.gov.tj.mz.fourstrong.evaluation.decision.ApprovalService;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.locator.Locators;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.test.context.support.WithUserDetails;
import org.springframework.transaction.annotation.Transactional;

@ApplicationTest
@Transactional
@WithUserDetails("manager")
class BranchViewTest extends SpringBrowserlessTest implements Locators {

    @Autowired
    JdbcTemplate database;

    @Autowired
    EntityManager entities;

    @Autowired
    EvaluationListing evaluations;

    @Autowired
    ApprovalService approval;

    @Test
    void opensTheFirstBranchAndGoesToAnother() {
        navigate("branches", BranchView.class);
        assertThat(Clicks.address()).isEqualTo("branches/WX");

        findComboBox(String.class).selectItem("福彩中心");
        assertThat(Clicks.address()).isEqualTo("branches/FC");
        assertThat(findH1().getText()).isEqualTo("天津市福利彩票发行中心党支部");
    }

    @Test
    void tellsTheFactsAndWhatIsNotKnown() {
        database.update("update branch set members = null, founded_on = null where code = 'FC'");

        assertThat(text(open("FC", FactsCard.class)))
                .contains("天津市福利彩票发行中心", "党员暂无", "支部委员会设立", "党小组4 个", "成立日期暂无", "最近换届2024年3月28日");
    }

    @Test
    void saysThatTheMeanNamesNobody() {
        assertThat(text(open("FC", ProfileCard.class))).contains("2025年上半年", "全局平均为 6 个支部的汇总");
    }

    @Test
    void groupsActivitiesByMonthAndBringsMore() {
        var timeline = open("FC", TimelineCard.class);
        var before = find(ListItem.class, timeline).all().size();

        findButton().withText("更早的活动").click();

        assertThat(before).isEqualTo(12);
        assertThat(find(ListItem.class, timeline).all()).hasSize(24);
        assertThat(find(H3.class, timeline).all())
                .extracting(H3::getText)
                .doesNotHaveDuplicates()
                .allMatch(month -> month.matches("\\d{4}年\\d{1,2}月"));
    }

    @Test
    void tellsAmongTheActivitiesHowAScoreWasChanged() {
        var row = Evaluations.firstAt(evaluations, EvaluationState.REVIEWED);
        var line = evaluations.sheet(row.id()).lines().getFirst();
        approval.adjust(row.id(), row.version(), line.indicator().id(), new BigDecimal("1.5"), "实地核查");
        entities.flush();
        var code = database.queryForObject(
                "select code from branch where id = ?",
                String.class,
                row.branch().id());

        var timeline = open(code, TimelineCard.class);

        assertThat(text(timeline)).contains("2026年11月", "评分调整：2026年下半年 A1", " → 1.5", "机关党委负责人 · 实地核查");
        assertThat(links(timeline)).contains("evaluations/" + row.id() + "/A1");
    }

    @Test
    void leadsToTheActivitiesThatTellOfHonoursAndFigures() {
        assertThat(links(open("FC", "fs-card-honours")))
                .isNotEmpty()
                .allMatch(href -> href.startsWith("activities?id="));
        assertThat(links(open("FC", "fs-card-figures")))
                .isNotEmpty()
                .allMatch(href -> href.startsWith("activities?id="));
        assertThat(text(open("FC", "fs-card-figures"))).contains("200余节");
    }

    @Test
    void saysWhereNothingIsRecorded() {
        database.update(
                "update activity set state = 'WITHDRAWN' where branch_id = (select id from branch where code = 'YL')");

        assertThat(text(open("YL", "fs-card-honours"))).contains("暂无");
        assertThat(text(open("YL", "fs-card-brands"))).contains("暂无");
        assertThat(text(open("YL", TimelineCard.class))).contains("已采纳活动 0 项", "暂无");
    }

    @Test
    void offersTheBranchForComparison() {
        navigate("branches/FC", BranchView.class);

        findButton().withText("加入对比").click();

        assertThat(Clicks.address()).isEqualTo("compare?branch=FC");
    }

    private <T extends Component> T open(String branch, Class<T> card) {
        navigate("branches/" + branch, BranchView.class);
        return find(card).single();
    }

    private RecordsCard open(String branch, String look) {
        navigate("branches/" + branch, BranchView.class);
        return find(RecordsCard.class).withClassName(look).single();
    }

    private List<String> links(Component card) {
        return find(Anchor.class, card).all().stream().map(Anchor::getHref).toList();
    }

    private static String text(Component card) {
        return card.getElement().getTextRecursively();
    }
}
