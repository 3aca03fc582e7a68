package cn.gov.tj.mz.fourstrong.dashboard.ui;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.tj.mz.fourstrong.ApplicationTest;
import cn.gov.tj.mz.fourstrong.Emptied;
import cn.gov.tj.mz.fourstrong.VaadinTest;
import cn.gov.tj.mz.fourstrong.activity.ActivityImportService;
import cn.gov.tj.mz.fourstrong.activity.ActivityState;
import cn.gov.tj.mz.fourstrong.activity.Drafts;
import cn.gov.tj.mz.fourstrong.activity.OwnBranch;
import cn.gov.tj.mz.fourstrong.dashboard.Choice;
import cn.gov.tj.mz.fourstrong.dashboard.CycleFacts;
import cn.gov.tj.mz.fourstrong.dashboard.DashboardService;
import cn.gov.tj.mz.fourstrong.dashboard.OwnUnit;
import cn.gov.tj.mz.fourstrong.dashboard.ui.chart.Chart;
import cn.gov.tj.mz.fourstrong.organisation.UnitName;
import com.vaadin.browserless.locator.Locators;
import com.vaadin.flow.component.html.Anchor;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
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
class DashboardViewTest extends VaadinTest implements Locators {

    private static final String NEWEST = "dashboard?unit=OWN";
    private static final String CYCLE = "dashboard?cycle=2019H2&unit=OWN";

    @Autowired
    DashboardService dashboard;

    @Autowired
    JdbcTemplate database;

    @Autowired
    EntityManager entities;

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
    void showsTheFiguresOfTheNewestCompleteCycle() {
        own.openCycle();
        OwnBranch.add(
                imports,
                accepted(1, LocalDate.of(2019, 7, 1)),
                accepted(2, LocalDate.of(2019, 12, 31)),
                accepted(2, LocalDate.of(2019, 6, 30)),
                accepted(1, LocalDate.of(2018, 7, 1)),
                accepted(1, LocalDate.of(2018, 6, 30)),
                accepted(3, null));
        entities.flush();

        Clicks.go(NEWEST);

        assertThat(findH1().getText()).isEqualTo("评价看板");
        assertThat(tiles())
                .containsExactly(
                        "已有结果3 / 3 个支部已生效 3不参评 1",
                        "平均分89.5 / 100▼ −0.3 较2019年上半年",
                        "最高与最低之差12.0 分▲ +3.5 较2019年上半年",
                        "自评高于考评+1.5 分3 个支部平均，最大 +3.0：乙支部",
                        "周期内活动2 项上年同期 1 项另有本年度未注明日期 1 项");
    }

    @Test
    void saysHowMuchOfARunningCycleStandsBehindItsFigures() {
        own.openCycle();

        Clicks.go("dashboard?cycle=2027&unit=OWN");

        assertThat(tiles().get(0)).startsWith("已有结果 · 自评还有 ").endsWith("/ 4 个支部已考评 1已申报 1已退回 1自评中 1");
        assertThat(tiles().get(1)).isEqualTo("平均分100.0 / 100 未审定1/4 个支部，尚不可比");
        assertThat(tiles().get(2)).isEqualTo("最高与最低之差— 五分之四的支部有结果后显示");
        assertThat(tiles().get(3)).isEqualTo("自评高于考评0.0 分甲支部，1 个支部");
    }

    @Test
    void leadsToTheCycleThatIsUnderWay() {
        own.openCycle();

        Clicks.go(CYCLE);
        assertThat(find(Anchor.class, find(RunningNote.class).single()).single().getText())
                .isEqualTo("2027年进行中：1/4 个支部有结果");
        assertThat(Clicks.inOrder(find(Anchor.class, find(RunningNote.class).single())
                        .single()
                        .getHref()))
                .isEqualTo("dashboard?cycle=2027&unit=OWN");

        Clicks.go("dashboard?cycle=2027&unit=OWN");
        assertThat(find(RunningNote.class).all()).isEmpty();
    }

    @Test
    void leadsFromEachFigureToItsList() {
        OwnBranch.add(imports, accepted(3, null));
        entities.flush();

        Clicks.go(CYCLE);

        var links = find(Anchor.class, find(Tiles.class).single()).all();
        var hrefs = links.stream().map(Anchor::getHref).map(Clicks::inOrder).toList();
        assertThat(hrefs.subList(0, 3)).containsOnly("evaluations?cycle=2019H2&unit=OWN");
        assertThat(hrefs.get(3)).isEqualTo("evaluations/" + evaluationOf("乙支部"));
        assertThat(hrefs.get(4)).isEqualTo("activities?from=2019-07-01&state=ACCEPTED&to=2019-12-31&unit=OWN");
        assertThat(hrefs.get(5)).isEqualTo("activities?state=ACCEPTED&undated=true&unit=OWN&year=2019");
    }

    @Test
    void putsTheChoiceIntoTheAddress() {
        Clicks.go("dashboard?cycle=2019H2");

        chooseUnit("\u3000测试");
        assertThat(Clicks.address()).isEqualTo("dashboard?cycle=2019H2&unit=OWN");
        assertThat(tiles().getFirst()).startsWith("已有结果3 / 3 个支部");

        chooseCycle("2019年上半年");
        assertThat(Clicks.address()).isEqualTo("dashboard?cycle=2019H1&unit=OWN");
        assertThat(tiles().get(1)).contains("无同类周期可比");
    }

    @Test
    void leadsFromTheMarksOfChartsToWhatIsBehind() {
        OwnBranch.add(imports, accepted(1, LocalDate.of(2019, 9, 3)));
        entities.flush();
        var evaluation = evaluationOf("丙支部");

        assertThat(click("四项标准", "2019H1", "MEMBERSHIP")).isEqualTo("evaluations?cycle=2019H1&unit=OWN");
        assertThat(click("支部 × 标准", "MEMBERSHIP", evaluation))
                .isEqualTo("evaluations/" + evaluation + "?criterion=MEMBERSHIP");
        assertThat(click("等级分布", "GOOD", "2019H2")).isEqualTo("evaluations?cycle=2019H2&grade=GOOD&unit=OWN");
        assertThat(click("总分变化", "OWN3", "2019H2")).isEqualTo("evaluations/" + evaluation + "/why");
        assertThat(click("活动数量", "ORGANISATIONAL_LIFE", "2019-09"))
                .isEqualTo(
                        "activities?category=ORGANISATIONAL_LIFE&from=2019-09-01&state=ACCEPTED&to=2019-09-30&unit=OWN");
    }

    @Test
    void namesWhatNeedsAttention() {
        Clicks.go(CYCLE);

        var list = find(AttentionCard.class).single();
        assertThat(list.getElement().getTextRecursively()).contains("得分率低于 80%", "丙支部：政治功能强 73.3%", "乙支部：支部班子强 77.5%");
        assertThat(find(Anchor.class, list).all())
                .hasSize(3)
                .allMatch(link -> link.getHref().startsWith("evaluations/"));
    }

    @Test
    void asksForWhatWasNotHandedIn() {
        own.openCycle();

        Clicks.go("dashboard?cycle=2027&unit=OWN");

        assertThat(find(Anchor.class, find(AttentionCard.class).single()).all())
                .extracting(link -> Clicks.inOrder(link.getHref()))
                .contains("evaluations?cycle=2027&state=DRAFT&state=RETURNED&unit=OWN");
    }

    @Test
    void showsTheRankingOnlyWhenSwitchedOnAndRemembersIt() {
        Clicks.go(CYCLE);
        assertThat(find(RankingCard.class).all()).isEmpty();

        findButton().withText("显示排名").click();
        assertThat(find(RankingCard.class).all()).hasSize(1);

        Clicks.go("dashboard?cycle=2019H1&unit=OWN");
        assertThat(find(RankingCard.class).all()).hasSize(1);

        findButton().withText("隐藏排名").click();
        assertThat(find(RankingCard.class).all()).isEmpty();
    }

    @Test
    void showsTheRankingThatTheAddressAsksFor() {
        Clicks.go(CYCLE + "&ranking=on");
        assertThat(find(RankingCard.class).all()).hasSize(1);
        Clicks.go(CYCLE);
        assertThat(find(RankingCard.class).all()).isEmpty();
    }

    @Test
    void saysThatThereIsNothingYetInsteadOfZero() {
        database.update(
                "update evaluation set total = null, review_total = null, grade_code = null where cycle_id = (select id from cycle where code = '2019H2')");

        Clicks.go(CYCLE);

        assertThat(tiles().get(0)).startsWith("已有结果0 / 3 个支部");
        assertThat(tiles().get(1)).startsWith("平均分暂无");
        assertThat(tiles().get(2)).isEqualTo("最高与最低之差— 五分之四的支部有结果后显示");
        assertThat(tiles().get(3)).startsWith("自评高于考评暂无");
    }

    @Test
    void standsBeforeTheFirstCycleToo() {
        Emptied.table(database, "cycle");

        navigate(DashboardView.class);

        assertThat(getCurrentView().getElement().getTextRecursively()).contains("还没有评价周期");
    }

    private List<String> tiles() {
        return find(Tile.class).all().stream()
                .map(tile -> tile.getElement().getTextRecursively())
                .toList();
    }

    private String click(String chart, String series, String category) {
        Clicks.go(CYCLE);
        Clicks.on(
                find(Chart.class).all().stream()
                        .filter(card -> card.getElement().getTextRecursively().startsWith(chart))
                        .findFirst()
                        .orElseThrow(),
                series,
                category);
        return Clicks.address();
    }

    private void chooseUnit(String name) {
        findComboBox(UnitName.class).selectItem(name);
    }

    private void chooseCycle(String name) {
        findSelect(CycleFacts.class).selectItem(name);
    }

    private String evaluationOf(String branch) {
        return dashboard.overview(new Choice(OwnUnit.CYCLE, OwnUnit.CODE)).results().stream()
                .filter(scoredResult -> scoredResult.result().branch().then().equals(branch))
                .map(scoredResult -> scoredResult.result().id().toString())
                .findFirst()
                .orElseThrow();
    }

    private ActivityImportService.Entry accepted(int branch, @Nullable LocalDate start) {
        var draft = Drafts.when(start, null, null, start == null, 2019);
        return OwnBranch.entry(own.branch(branch), draft, ActivityState.ACCEPTED);
    }
}
