package cn.gov.tj.mz.fourstrong.dashboard.ui;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.tj.mz.fourstrong.ApplicationTest;
import cn.gov.tj.mz.fourstrong.VaadinTest;
import cn.gov.tj.mz.fourstrong.activity.ActivityDates;
import cn.gov.tj.mz.fourstrong.activity.ActivityDraft;
import cn.gov.tj.mz.fourstrong.activity.ActivityImportService;
import cn.gov.tj.mz.fourstrong.activity.ActivityState;
import cn.gov.tj.mz.fourstrong.activity.Drafts;
import cn.gov.tj.mz.fourstrong.activity.Figure.Qualifier;
import cn.gov.tj.mz.fourstrong.activity.OwnBranch;
import cn.gov.tj.mz.fourstrong.activity.PracticeService;
import cn.gov.tj.mz.fourstrong.dashboard.OwnUnit;
import cn.gov.tj.mz.fourstrong.evaluation.decision.ApprovalService;
import cn.gov.tj.mz.fourstrong.evaluation.listing.EvaluationListing;
import cn.gov.tj.mz.fourstrong.screen.PageHead;
import cn.gov.tj.mz.fourstrong.standard.Criterion;
import com.vaadin.browserless.locator.Locators;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.test.context.support.WithUserDetails;
import org.springframework.transaction.annotation.Transactional;

@ApplicationTest
@Transactional
@WithUserDetails("manager")
class BranchViewTest extends VaadinTest implements Locators {

    @Autowired
    JdbcTemplate database;

    @Autowired
    EntityManager entities;

    @Autowired
    EvaluationListing evaluations;

    @Autowired
    ApprovalService approval;

    @Autowired
    ActivityImportService imports;

    @Autowired
    ApplicationContext program;

    private OwnUnit own;

    @BeforeEach
    void makeResults() {
        own = OwnUnit.create(program);
    }

    @Test
    void opensTheFirstBranchAndGoesToAnother() {
        database.update("update branch set sort_order = 0 where code in ('OWN1', 'OWN2')");

        navigate("branches", BranchView.class);
        assertThat(Clicks.address()).isEqualTo("branches/OWN1");

        findComboBox(String.class).selectItem("乙支部");
        assertThat(Clicks.address()).isEqualTo("branches/OWN2");
        assertThat(findH1().getText()).isEqualTo("测试单位乙党支部");
    }

    @Test
    void tellsTheFactsAndWhatIsNotKnown() {
        database.update("update branch set members = null, founded_on = null where code = 'OWN2'");

        assertThat(text(open("OWN2", FactsCard.class)))
                .contains("测试单位", "党员暂无", "支部委员会设立", "党小组2 个", "成立日期暂无", "最近换届2024年3月28日");
    }

    @Test
    void saysThatABranchWasDissolvedAndWhen() {
        assertThat(text(open("OWN2", FactsCard.class))).doesNotContain("已撤销");

        database.update("update branch set active = false where code = 'OWN2'");
        assertThat(text(open("OWN2", FactsCard.class))).contains("状态已撤销所属单位");

        database.update("update branch set closed_on = date '2026-11-20' where code = 'OWN2'");
        assertThat(text(open("OWN2", FactsCard.class))).contains("状态已撤销（2026年11月20日）");
        assertThat(text(find(PageHead.class).single())).contains("已撤销");
    }

    @Test
    void saysThatTheMeanNamesNobody() {
        assertThat(text(open("OWN1", ProfileCard.class))).contains("2019年下半年", "全局平均为 3 个支部的汇总");
    }

    @Test
    void groupsActivitiesByMonthAndBringsMore() {
        for (var week = 0; week < 20; week++) {
            var day = LocalDate.of(2025, 1, 6).plusWeeks(week);
            add(ActivityState.ACCEPTED, Drafts.on(day, null));
        }
        var timeline = open("OWN1", TimelineCard.class);
        var before = find(ListItem.class, timeline).all().size();

        findButton().withText("更早的活动").click();

        assertThat(before).isEqualTo(12);
        assertThat(find(ListItem.class, timeline).all()).hasSize(20);
        assertThat(find(H3.class, timeline).all())
                .extracting(H3::getText)
                .containsExactly("2025年5月", "2025年4月", "2025年3月", "2025年2月", "2025年1月");
    }

    @Test
    void tellsAmongTheActivitiesHowAScoreWasChanged() {
        var evaluation = own.openCycle();
        var sheet = evaluations.sheet(evaluation);
        approval.adjust(
                evaluation,
                sheet.version(),
                sheet.lines().getFirst().indicator().id(),
                new BigDecimal("1.5"),
                "实地核查");
        entities.flush();

        var timeline = open("OWN1", TimelineCard.class);

        assertThat(text(timeline)).contains("2026年11月", "评分调整：2027年 A1", "10.0 → 1.5", "机关党委负责人 · 实地核查");
        assertThat(links(timeline)).containsExactly("evaluations/" + evaluation + "/A1");
    }

    @Test
    void leadsToTheActivitiesThatTellOfHonoursAndFigures() {
        add(ActivityState.ACCEPTED, withHonourAndFigure());

        assertThat(links(open("OWN1", "fs-card-honours"))).singleElement().satisfies(this::leadsToAnActivity);
        assertThat(links(open("OWN1", "fs-card-figures"))).singleElement().satisfies(this::leadsToAnActivity);
        assertThat(text(open("OWN1", "fs-card-figures"))).contains("200余节");
    }

    @Test
    void saysWhereNothingIsRecorded() {
        add(ActivityState.WITHDRAWN, withHonourAndFigure());

        assertThat(text(open("OWN1", "fs-card-honours"))).contains("暂无");
        assertThat(text(open("OWN1", "fs-card-brands"))).contains("暂无");
        assertThat(text(open("OWN1", TimelineCard.class))).contains("已采纳活动 0 项", "暂无");
    }

    @Test
    void listsPracticesByCriterionAndSaysWhereThereIsNone() {
        add(ActivityState.ACCEPTED, practice(LocalDate.of(2025, 5, 5)));
        var card = open("OWN1", PracticesCard.class);

        assertThat(text(card))
                .containsSubsequence("政治功能强", "暂无", "支部班子强", "暂无", "党员队伍强", "为民服务", "2025-05-05", "作用发挥强", "暂无");
        assertThat(links(card)).singleElement().satisfies(this::leadsToAnActivity);
    }

    @Test
    void leadsFromTheFirstPracticesToAll() {
        for (var week = 0; week <= PracticeService.MAX; week++) {
            add(ActivityState.ACCEPTED, practice(LocalDate.of(2025, 5, 5).plusWeeks(week)));
        }
        var card = open("OWN1", PracticesCard.class);

        assertThat(text(card)).contains("共 9 项");
        assertThat(links(card)).hasSize(PracticeService.MAX + 1);
        assertThat(links(card).getLast())
                .startsWith("activities?")
                .contains("branch=OWN1", "criterion=MEMBERSHIP", "state=ACCEPTED", "origin=RECORDED&origin=PUBLISHED");
    }

    /** 网信办 and 养老院 have nothing for some criteria. */
    @Test
    void saysWhereTheDemoHasNothing() {
        assertThat(text(open("WX", PracticesCard.class))).contains("支部班子强暂无").doesNotContain("政治功能强暂无");
        assertThat(text(open("YL", PracticesCard.class))).contains("政治功能强暂无", "支部班子强暂无");
    }

    @Test
    void showsTheFiveMicroBrandsOfTheLotteryCentre() {
        assertThat(text(open("FC", "fs-card-brands"))).contains("微讨论破冰", "微课堂提能", "微服务聚力", "微创新求变", "微心愿暖心");
    }

    @Test
    void tellsHonoursInTheUnitsOfTheirRecipientsAndAlsoWithoutYears() {
        assertThat(text(open("ZW", "fs-card-honours"))).contains("连续多年", "个人 · 2 人", "2023、2024");
        assertThat(text(open("FC", "fs-card-honours"))).contains("单位、窗口 · 3 个");
    }

    @Test
    void tellsThePeriodOfWhatHasNoDate() {
        var dates = new ActivityDates(null, null, "连续多年", null);
        add(ActivityState.ACCEPTED, ActivityDraft.of("为民服务", null, List.of("BUSINESS_SERVICE"), Set.of(), dates));

        assertThat(text(open("OWN1", TimelineCard.class))).contains("未注明日期", "为民服务连续多年");
    }

    @Test
    void offersTheBranchForComparison() {
        navigate("branches/OWN1", BranchView.class);

        findButton().withText("加入对比").click();

        assertThat(Clicks.address()).isEqualTo("compare?branch=OWN1");
    }

    private void add(ActivityState state, ActivityDraft draft) {
        OwnBranch.add(imports, OwnBranch.entry(own.branch(1), draft, state));
        entities.flush();
    }

    private static ActivityDraft withHonourAndFigure() {
        return Drafts.of(
                "打造品牌。",
                List.of("BRAND_INNOVATION"),
                List.of(Drafts.figure("200", Qualifier.MORE_THAN, "节")),
                List.of(Drafts.honour("2025", 1)));
    }

    private static ActivityDraft practice(LocalDate day) {
        return ActivityDraft.of(
                "为民服务",
                null,
                List.of("BUSINESS_SERVICE"),
                Set.of(Criterion.MEMBERSHIP),
                new ActivityDates(day, null, null, null));
    }

    private void leadsToAnActivity(String href) {
        assertThat(href).startsWith("activities?id=");
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
