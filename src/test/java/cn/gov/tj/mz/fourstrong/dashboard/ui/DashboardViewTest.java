package cn.gov.tj.mz.fourstrong.dashboard.ui;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.tj.mz.fourstrong.ApplicationTest;
import cn.gov.tj.mz.fourstrong.Emptied;
import cn.gov.tj.mz.fourstrong.dashboard.Choice;
import cn.gov.tj.mz.fourstrong.dashboard.CycleFacts;
import cn.gov.tj.mz.fourstrong.dashboard.DashboardService;
import cn.gov.tj.mz.fourstrong.dashboard.ui.chart.Chart;
import cn.gov.tj.mz.fourstrong.organisation.UnitName;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.locator.Locators;
import com.vaadin.flow.component.html.Anchor;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.test.context.support.WithUserDetails;
import org.springframework.transaction.annotation.Transactional;

@ApplicationTest
@Transactional
@WithUserDetails("manager")
class DashboardViewTest extends SpringBrowserlessTest implements Locators {

    private static final String FIRST_HALF_2025 = "dashboard?cycle=2025H1";

    @Autowired
    DashboardService dashboard;

    @Autowired
    JdbcTemplate database;

    @Test
    void showsTheFiguresOfTheNewestCompleteCycle() {
        navigate(DashboardView.class);

        assertThat(findH1().getText()).isEqualTo("评价看板");
        assertThat(tiles())
                .containsExactly(
                        "已有结果6 / 6 个支部不参评 0 · 待评 0",
                        "平均分88.3 / 100▲ +1.8 较2024年",
                        "最高与最低之差13.5 分▼ −2.5 较2024年",
                        "自评高于考评+2.0 分（平均）最大 +3.0：救助分站",
                        "周期内活动%s 项另有本年度未注明日期 %s 项".formatted(dated(), undated()));
    }

    @Test
    void leadsFromEachFigureToItsList() {
        Clicks.go(FIRST_HALF_2025);

        var links = find(Anchor.class, find(Tiles.class).single()).all();
        var hrefs = links.stream().map(Anchor::getHref).map(Clicks::inOrder).toList();
        assertThat(hrefs.subList(0, 3)).containsOnly("evaluations?cycle=2025H1&unit=MZJ");
        assertThat(hrefs.get(3)).startsWith("evaluations/");
        assertThat(hrefs.get(4)).isEqualTo("activities?from=2025-01-01&state=ACCEPTED&to=2025-06-30&unit=MZJ");
        assertThat(hrefs.get(5)).isEqualTo("activities?state=ACCEPTED&undated=true&unit=MZJ&year=2025");
    }

    @Test
    void putsTheChoiceIntoTheAddress() {
        Clicks.go(FIRST_HALF_2025);

        chooseUnit("\u3000救助管理站");
        assertThat(Clicks.address()).isEqualTo("dashboard?cycle=2025H1&unit=JZZ");
        assertThat(tiles().getFirst()).startsWith("已有结果2 / 2 个支部");

        chooseCycle("2024年");
        assertThat(Clicks.address()).isEqualTo("dashboard?cycle=2024&unit=JZZ");
        assertThat(tiles().get(1)).contains("无可比周期");
    }

    @Test
    void leadsFromTheMarksOfChartsToWhatIsBehind() {
        var evaluation = evaluationOf("养老院");

        assertThat(click("四项标准", "2024", "MEMBERSHIP")).isEqualTo("evaluations?cycle=2024&unit=MZJ");
        assertThat(click("支部 × 标准", "MEMBERSHIP", evaluation))
                .isEqualTo("evaluations/" + evaluation + "?criterion=MEMBERSHIP");
        assertThat(click("等级分布", "GOOD", "2025H1")).isEqualTo("evaluations?cycle=2025H1&grade=GOOD&unit=MZJ");
        assertThat(click("总分变化", "YL", "2025H1")).isEqualTo("evaluations/" + evaluation);
        assertThat(click("活动数量", "STUDY", "2025-03"))
                .isEqualTo("activities?category=STUDY&from=2025-03-01&state=ACCEPTED&to=2025-03-31&unit=MZJ");
    }

    @Test
    void namesWhatNeedsAttention() {
        Clicks.go(FIRST_HALF_2025);

        var list = find(AttentionCard.class).single();
        assertThat(list.getElement().getTextRecursively()).contains("得分率低于 80%", "养老院：政治功能强 75.0%", "救助总站：支部班子强 77.5%");
        assertThat(find(Anchor.class, list).all())
                .hasSize(3)
                .allMatch(link -> link.getHref().startsWith("evaluations/"));
    }

    @Test
    void asksForWhatWasNotHandedIn() {
        Clicks.go("dashboard?cycle=2026H2");

        assertThat(find(Anchor.class, find(AttentionCard.class).single()).all())
                .extracting(link -> Clicks.inOrder(link.getHref()))
                .contains("evaluations?cycle=2026H2&state=DRAFT&state=RETURNED&unit=MZJ");
    }

    @Test
    void showsTheRankingOnlyWhenSwitchedOnAndRemembersIt() {
        Clicks.go(FIRST_HALF_2025);
        assertThat(find(RankingCard.class).all()).isEmpty();

        findButton().withText("显示排名").click();
        assertThat(find(RankingCard.class).all()).hasSize(1);

        Clicks.go("dashboard?cycle=2024");
        assertThat(find(RankingCard.class).all()).hasSize(1);

        findButton().withText("隐藏排名").click();
        assertThat(find(RankingCard.class).all()).isEmpty();
    }

    @Test
    void saysThatThereIsNothingYetInsteadOfZero() {
        database.update(
                "update evaluation set total = null, grade_code = null where cycle_id = (select id from cycle where code = '2026H2')");

        Clicks.go("dashboard?cycle=2026H2");

        assertThat(tiles().get(0)).startsWith("已有结果0 / 6 个支部");
        assertThat(tiles().get(1)).startsWith("平均分暂无");
        assertThat(tiles().get(2)).startsWith("最高与最低之差暂无");
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
        Clicks.go(FIRST_HALF_2025);
        Clicks.on(
                find(Chart.class).all().stream()
                        .filter(one -> one.getElement().getTextRecursively().startsWith(chart))
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
        return dashboard.overview(new Choice("2025H1", null)).results().stream()
                .filter(scoredResult -> scoredResult.result().branch().equals(branch))
                .map(scoredResult -> scoredResult.result().id().toString())
                .findFirst()
                .orElseThrow();
    }

    private long dated() {
        return dashboard.overview(new Choice("2025H1", null)).activities().dated();
    }

    private long undated() {
        return dashboard.overview(new Choice("2025H1", null)).activities().undated();
    }
}
