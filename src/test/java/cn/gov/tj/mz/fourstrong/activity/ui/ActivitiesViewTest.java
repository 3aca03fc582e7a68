package cn.gov.tj.mz.fourstrong.activity.ui;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.tj.mz.fourstrong.Statements;
import cn.gov.tj.mz.fourstrong.Stored;
import cn.gov.tj.mz.fourstrong.ViewTest;
import cn.gov.tj.mz.fourstrong.activity.ActivityDetailsService;
import cn.gov.tj.mz.fourstrong.activity.ActivityFilter;
import cn.gov.tj.mz.fourstrong.activity.ActivityFilters;
import cn.gov.tj.mz.fourstrong.activity.ActivityListing;
import cn.gov.tj.mz.fourstrong.activity.ActivityRow;
import cn.gov.tj.mz.fourstrong.activity.ActivityService;
import cn.gov.tj.mz.fourstrong.activity.ActivityState;
import cn.gov.tj.mz.fourstrong.activity.Drafts;
import cn.gov.tj.mz.fourstrong.activity.EvidenceUse;
import cn.gov.tj.mz.fourstrong.activity.Origin;
import cn.gov.tj.mz.fourstrong.organisation.BranchName;
import cn.gov.tj.mz.fourstrong.organisation.OrganisationService;
import com.vaadin.browserless.locator.Locators;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridTester;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.data.provider.SortDirection;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Sort;
import org.springframework.security.test.context.support.WithUserDetails;

@WithUserDetails("manager")
class ActivitiesViewTest extends ViewTest implements Locators {

    @Autowired
    ActivityListing list;

    @Autowired
    EvidenceUse uses;

    @Autowired
    ActivityService records;

    @Autowired
    ActivityDetailsService reader;

    @Autowired
    OrganisationService organisation;

    @Autowired
    EntityManager database;

    @Autowired
    EntityManagerFactory factory;

    @Test
    void listsWhatTheCallerMaySee() {
        navigate(ActivitiesView.class);

        assertThat(tester().size()).isEqualTo((int) list.count(ActivityFilter.NONE));
        assertThat(headers()).containsExactly("日期", "支部", "标题", "标准", "类型", "状态", "来源");
    }

    @Test
    @WithUserDetails("clerk")
    void showsAClerkTheirOwnBranchWithoutAChoiceOfBranches() {
        navigate(ActivitiesView.class);

        assertThat(headers()).doesNotContain("支部");
        assertThat(findMultiSelectComboBox(BranchName.class)
                        .withAriaLabel("党支部")
                        .exists())
                .isFalse();
        assertThat(findButton().withText("记录活动").exists()).isTrue();
    }

    @Test
    @WithUserDetails("auditor")
    void isNotForAnAuditor() {
        Address.open("activities");

        assertThat(find(ActivitiesView.class).all()).isEmpty();
    }

    @Test
    void narrowsByTextAndChoicesAndKeepsThemInTheAddress() {
        navigate(ActivitiesView.class);
        findTextField().withAriaLabel("搜索标题、摘要").setValue("福彩");
        findMultiSelectComboBox(Origin.class).withAriaLabel("来源").selectItem("公开报道");
        var filter = new ActivityFilter(
                "福彩",
                ActivityFilter.Place.ALL,
                ActivityFilter.Tags.ALL,
                ActivityFilter.Time.ALL,
                Set.of(),
                Set.of(Origin.PUBLISHED));

        assertThat(tester().size()).isEqualTo((int) list.count(filter)).isPositive();
        findButton().withText("清除").click();
        assertThat(tester().size()).isEqualTo((int) list.count(ActivityFilter.NONE));
    }

    @Test
    void understandsALinkFromAChartAndShowsItAsChips() {
        Address.open("activities?month=2026-03&category=STUDY&unit=FCZX&state=ACCEPTED");

        assertThat(rows()).isNotEmpty().allSatisfy(row -> {
            assertThat(row.place().branch()).isEqualTo("福彩中心");
            assertThat(row.state()).isEqualTo(ActivityState.ACCEPTED);
            assertThat(YearMonth.from(row.dates().start())).isEqualTo(YearMonth.of(2026, 3));
        });
        assertThat(find(Button.class).withClassName("fs-filter-chip").all())
                .extracting(Button::getText)
                .containsExactly("天津市福利彩票发行中心", "2026-03", "学习教育");

        var before = rows().size();
        test(find(Button.class).withClassName("fs-filter-chip").all().get(2)).click();
        assertThat(rows().size()).isGreaterThan(before);
        assertThat(find(Button.class).withClassName("fs-filter-chip").all()).hasSize(2);
    }

    @Test
    void saysThatNothingMatches() {
        Address.open("activities?q=没有这样的记录");

        assertThat(shown().getEmptyStateText()).contains("没有符合条件的记录");
    }

    @Test
    void showsARecordBesideTheListWithFiguresAsPrinted() {
        Address.open("activities?q=WX08");
        tester().select(0);

        var details = find(DetailsPanel.class).single();
        assertThat(details.isVisible()).isTrue();
        assertThat(texts(details)).contains("300余篇", "16家", "公开报道", "2024年清明节前");
    }

    @Test
    void opensTheRecordThatALinkNames() {
        var row = list.page(ActivityFilters.text("WX07"), Sort.unsorted(), 0, 1).getFirst();
        Address.open("activities?id=" + row.id());

        assertThat(texts(find(DetailsPanel.class).single())).contains(row.title(), "连续两届");
    }

    @Test
    @WithUserDetails("clerk")
    void leadsFromARecordToWhatItIsEvidenceFor() {
        var row = list.page(ActivityFilter.NONE, Sort.unsorted(), 0, 500).stream()
                .filter(activityRow ->
                        !uses.of(activityRow.id(), Locale.SIMPLIFIED_CHINESE).isEmpty())
                .findFirst()
                .orElseThrow();
        Address.open("activities?id=" + row.id());

        var use = uses.of(row.id(), Locale.SIMPLIFIED_CHINESE).getFirst();
        var details = find(DetailsPanel.class).single();
        assertThat(texts(details)).contains("用作佐证", use.code() + " " + use.indicator());
        assertThat(find(Anchor.class, details).all())
                .extracting(Anchor::getHref)
                .contains(use.route());
    }

    @Test
    @WithUserDetails("clerk")
    void tellsInTheHistoryWhatAnEditChanged() {
        var id = records.record(organisation.branches().getFirst().id(), Drafts.good(), false);
        records.edit(id, reader.details(id).version(), Drafts.titled("党课：换了题目"), false);
        Stored.flushAndClear(database);
        Address.open("activities?id=" + id);

        assertThat(texts(find(ChangeList.class).single()))
                .contains("标题", Drafts.good().title(), "党课：换了题目");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nonsense", "00000000-0000-7000-8000-000000000000"})
    void saysThatALinkNamesNothing(String id) {
        Address.open("activities?id=" + id);

        assertThat(find(DetailsPanel.class).all()).noneMatch(DetailsPanel::isVisible);
        assertThat(find(Notification.class).all()).isNotEmpty();
    }

    @Test
    @WithUserDetails("reviewer")
    void letsAReviewerAcceptAndReturnWithAReason() {
        Address.open("activities?state=SUBMITTED");
        var waiting = tester().size();
        tester().select(0);
        findButton().withText("采纳").click();
        assertThat(tester().size()).isEqualTo(waiting - 1);

        tester().select(0);
        findButton().withText("退回").click();
        findTextArea().withLabel("原因").setValue("请补充到会人数");
        findButton().withText("确定").click();

        assertThat(tester().size()).isEqualTo(waiting - 2);
        assertThat(texts(find(DetailsPanel.class).single())).contains("退回原因：请补充到会人数");
    }

    @Test
    void offersAManagerNothingToChange() {
        Address.open("activities?state=SUBMITTED");
        tester().select(0);

        assertThat(find(Button.class).all()).extracting(Button::getText).doesNotContain("采纳", "退回", "修改", "撤回", "记录活动");
    }

    @Test
    void passesToAnExportTheRowsOfTheScreenInTheirOrder() {
        Address.open("activities?branch=WX&origin=PUBLISHED");
        tester().sortByColumn("title", SortDirection.DESCENDING);
        var exported = new ArrayList<String>();
        var filter = ActivityFilters.origin(Origin.PUBLISHED);
        list.forEach(filter, Sort.by(Sort.Order.desc("date"), Sort.Order.desc("title")), row -> {
            if (row.place().branch().equals("网信办")) {
                exported.add(row.title());
            }
        });

        assertThat(exported).hasSize(13);
        assertThat(rows()).extracting(ActivityRow::title).isEqualTo(exported);
    }

    @Test
    void takesAsManyStatementsForAPageAsForARow() {
        Address.open("activities?year=2012");
        var oneRow = Statements.of(factory, () -> tester().getRow(0));
        navigate(ActivitiesView.class);

        assertThat(Statements.of(factory, () -> tester().getRow(0))).isEqualTo(oneRow);
    }

    @Test
    void asksForOneCountAndOnePageWhenItIsOpenedSortedOrFiltered() {
        assertThat(asked(() -> navigate(ActivitiesView.class)))
                .containsExactlyInAnyOrder("select count(a)", "select a.id");
        assertThat(asked(() -> tester().sortByColumn("branch", SortDirection.ASCENDING)))
                .containsExactlyInAnyOrder("select count(a)", "select a.id");
        assertThat(asked(() -> Address.open("activities?state=SUBMITTED")))
                .containsExactlyInAnyOrder("select count(a)", "select a.id");
    }

    @Test
    void looksForWordsOnceForTheCountAndThePage() {
        navigate(ActivitiesView.class);
        roundTrip();

        assertThat(asked(() -> findTextField().withAriaLabel("搜索标题、摘要").setValue("福彩")))
                .containsExactly("select a.id, count(*) over ()");
        assertThat(tester().size()).isEqualTo((int) list.count(ActivityFilters.text("福彩")));
    }

    @Test
    void speaksEnglish() {
        UI.getCurrent().setLocale(Locale.ENGLISH);
        navigate(ActivitiesView.class);

        assertThat(headers()).containsExactly("Date", "Branch", "Title", "Criteria", "Types", "State", "Origin");
    }

    @SuppressWarnings("unchecked")
    private Grid<ActivityRow> shown() {
        return find(Grid.class).single();
    }

    private GridTester<Grid<ActivityRow>, ActivityRow> tester() {
        return test(shown());
    }

    private List<ActivityRow> rows() {
        var grid = tester();
        return IntStream.range(0, grid.size()).mapToObj(grid::getRow).toList();
    }

    /** What is asked of the records, without the one query that reads the rows of a page by their keys. */
    private List<String> asked(Runnable action) {
        return Statements.queries(factory, () -> {
                    action.run();
                    roundTrip();
                })
                .stream()
                .filter(query -> query.contains("from Activity a\n") && !query.contains("a.id in :ids"))
                .map(query -> query.substring(0, query.indexOf(" from")))
                .toList();
    }

    private List<String> headers() {
        return shown().getColumns().stream().map(Grid.Column::getHeaderText).toList();
    }

    private static String texts(Component component) {
        return component.getElement().getTextRecursively();
    }
}
