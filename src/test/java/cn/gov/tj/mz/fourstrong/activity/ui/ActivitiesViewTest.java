package cn.gov.tj.mz.fourstrong.activity.ui;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.tj.mz.fourstrong.As;
import cn.gov.tj.mz.fourstrong.Statements;
import cn.gov.tj.mz.fourstrong.Stored;
import cn.gov.tj.mz.fourstrong.ViewTest;
import cn.gov.tj.mz.fourstrong.activity.ActivityDates;
import cn.gov.tj.mz.fourstrong.activity.ActivityDetailsService;
import cn.gov.tj.mz.fourstrong.activity.ActivityDraft;
import cn.gov.tj.mz.fourstrong.activity.ActivityFilter;
import cn.gov.tj.mz.fourstrong.activity.ActivityFilters;
import cn.gov.tj.mz.fourstrong.activity.ActivityImportService;
import cn.gov.tj.mz.fourstrong.activity.ActivityListing;
import cn.gov.tj.mz.fourstrong.activity.ActivityRow;
import cn.gov.tj.mz.fourstrong.activity.ActivityService;
import cn.gov.tj.mz.fourstrong.activity.ActivityState;
import cn.gov.tj.mz.fourstrong.activity.Drafts;
import cn.gov.tj.mz.fourstrong.activity.EvidenceUse;
import cn.gov.tj.mz.fourstrong.activity.Figure;
import cn.gov.tj.mz.fourstrong.activity.Honour;
import cn.gov.tj.mz.fourstrong.activity.Origin;
import cn.gov.tj.mz.fourstrong.activity.OwnBranch;
import cn.gov.tj.mz.fourstrong.organisation.BranchName;
import cn.gov.tj.mz.fourstrong.organisation.OrganisationService;
import cn.gov.tj.mz.fourstrong.organisation.Organisations;
import cn.gov.tj.mz.fourstrong.screen.DayField;
import com.vaadin.browserless.locator.Locators;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridTester;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.data.provider.SortDirection;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Sort;
import org.springframework.security.core.userdetails.UserDetailsService;
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
    ActivityImportService imports;

    @Autowired
    OrganisationService organisation;

    @Autowired
    UserDetailsService users;

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
        var branch = branch();
        store(
                entry(branch, Drafts.titled("蓝鲸入户"), Origin.PUBLISHED),
                entry(branch, Drafts.titled("蓝鲸讲堂"), Origin.INVENTED),
                entry(branch, Drafts.good(), Origin.PUBLISHED));
        navigate(ActivitiesView.class);
        // what the tester selects does not count as the person's doing, so the list follows with the text
        findMultiSelectComboBox(Origin.class).withAriaLabel("来源").selectItem("公开报道");
        findTextField().withAriaLabel("搜索标题、摘要、支部").setValue("蓝鲸");

        assertThat(rows()).extracting(ActivityRow::title).containsExactly("蓝鲸入户");
        findButton().withText("清除").click();
        assertThat(tester().size()).isEqualTo((int) list.count(ActivityFilter.NONE));
    }

    @Test
    void understandsALinkFromAChartAndShowsItAsChips() {
        var branch = branch();
        store(
                entry(branch, Drafts.titled("党课"), Origin.PUBLISHED),
                entry(branch, Drafts.of("志愿服务", List.of("VOLUNTEER_SERVICE"), List.of(), List.of()), Origin.PUBLISHED),
                entry(branch, Drafts.on(LocalDate.of(2026, 10, 20), null), Origin.PUBLISHED),
                OwnBranch.entry(branch, Drafts.good(), ActivityState.SUBMITTED, null));
        Address.open("activities?month=2026-11&category=ORGANISATIONAL_LIFE&unit=OWN&state=ACCEPTED");

        assertThat(rows()).extracting(ActivityRow::title).containsExactly("党课");
        assertThat(find(Button.class).withClassName("fs-filter-chip").all())
                .extracting(Button::getText)
                .containsExactly("单位OWN", "2026-11", "组织生活");

        test(find(Button.class).withClassName("fs-filter-chip").all().get(2)).click();
        assertThat(rows()).hasSize(2);
        assertThat(find(Button.class).withClassName("fs-filter-chip").all()).hasSize(2);
    }

    @Test
    void asksForTheDaysBetweenWhichRecordsBegan() {
        store(entry(branch(), Drafts.titled("蓝鲸入户"), Origin.PUBLISHED));
        Address.open("activities?q=蓝鲸");

        var question = days();
        var from = find(DayField.class, question).all().getFirst();
        var to = find(DayField.class, question).all().getLast();
        test(from).setValue(LocalDate.of(2026, 11, 30));
        test(to).setValue(LocalDate.of(2026, 11, 1));
        test(find(Button.class, question).withText("确定").single()).click();
        assertThat(to.isInvalid()).isTrue();
        assertThat(to.getErrorMessage()).isEqualTo("截止日期早于起始日期");
        assertThat(from.getValue()).isEqualTo(LocalDate.of(2026, 11, 30));

        test(from).setValue(LocalDate.of(2026, 11, 1));
        test(to).setValue(LocalDate.of(2026, 11, 30));
        test(find(Button.class, question).withText("确定").single()).click();
        assertThat(rows()).extracting(ActivityRow::title).containsExactly("蓝鲸入户");
        assertThat(find(Button.class).withClassName("fs-filter-chip").single().getText())
                .isEqualTo("2026-11");

        Address.open("activities?q=蓝鲸&to=2026-10-31");
        assertThat(rows()).isEmpty();
        assertThat(find(DayField.class, days()).all().getLast().getValue()).isEqualTo(LocalDate.of(2026, 10, 31));
    }

    @Test
    void offersTheUsualSpansInOneClick() {
        Address.open("activities?q=没有这样的记录");
        var year = DayField.today().getYear();
        test(find(Button.class, days()).withText("本年").single()).click();
        assertThat(find(Button.class).withClassName("fs-filter-chip").single().getText())
                .isEqualTo(year + "-01-01 – " + year + "-12-31");
    }

    private Popover days() {
        var question = find(Popover.class).all().stream()
                .filter(popover -> "日期".equals(popover.getAriaLabel().orElse("")))
                .findFirst()
                .orElseThrow();
        question.open();
        return question;
    }

    @Test
    void saysThatNothingMatches() {
        Address.open("activities?q=没有这样的记录");

        assertThat(shown().getEmptyStateText()).contains("没有符合条件的记录");
    }

    @Test
    void showsARecordBesideTheListWithFiguresAsPrinted() {
        var dates = new ActivityDates(null, null, "2024年清明节前", 2024);
        var figures = List.of(printed("稿件", "300余篇"), printed("媒体", "16家"));
        store(entry(
                branch(),
                new ActivityDraft(
                        "蓝鲸宣传", null, List.of("VOLUNTEER_SERVICE"), Set.of(), dates, true, figures, List.of()),
                Origin.PUBLISHED));
        Address.open("activities?q=蓝鲸");
        tester().select(0);

        var details = find(DetailsPanel.class).single();
        assertThat(details.isVisible()).isTrue();
        assertThat(texts(details)).contains("300余篇", "16家", "公开报道", "2024年清明节前");
    }

    @Test
    void opensTheRecordThatALinkNames() {
        var honour = new Honour("先进党支部，连续两届", Honour.Level.CITY, null, null, Honour.Recipient.BRANCH, null);
        var draft = Drafts.of("蓝鲸获奖", List.of("HONOUR_AWARD"), List.of(), List.of(honour));
        store(entry(branch(), draft, Origin.PUBLISHED));
        var row = list.page(ActivityFilters.text("蓝鲸"), Sort.unsorted(), 0, 1).getFirst();
        Address.open("activities?id=" + row.id());

        assertThat(texts(find(DetailsPanel.class).single())).contains(row.title(), "蓝鲸获奖", "连续两届");
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
        assertThat(texts(details)).contains("用作依据", use.code() + " " + use.indicator());
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
        var second = tester().getRow(1);
        tester().select(0);
        findButton().withText("采纳").click();
        assertThat(tester().size()).isEqualTo(waiting - 1);
        assertThat(texts(find(DetailsPanel.class).single())).contains(second.title());

        findButton().withText("退回").click();
        click("请写明地点。");
        assertThat(findTextArea().withLabel("退回原因").getComponent().getValue()).isEqualTo("请写明地点。");
        clickInDialog("退回");

        assertThat(tester().size()).isEqualTo(waiting - 2);
        var returned = reader.details(second.id());
        assertThat(returned.state()).isEqualTo(ActivityState.RETURNED);
        assertThat(returned.reason()).contains("请写明地点。");
    }

    @ParameterizedTest
    @CsvSource({
        "state=SUBMITTED, 没有等待审核的记录：已提交的都已审核。查看全部活动记录回到工作台",
        "state=RETURNED, 没有被退回的记录。查看全部活动记录回到工作台",
        "state=SUBMITTED&year=2025, 没有符合条件的记录，请放宽或清除筛选条件。",
        "state=WITHDRAWN, 没有符合条件的记录，请放宽或清除筛选条件。"
    })
    @WithUserDetails("reviewer")
    void blamesNoFilterWhereAllThatWaitedIsDone(String query, String words) {
        database.createNativeQuery("update activity set state = 'ACCEPTED'").executeUpdate();
        Stored.flushAndClear(database);
        Address.open("activities?" + query);

        assertThat(tester().size()).isZero();
        var grid = find(Grid.class).single();
        var shown = grid.getEmptyStateComponent();
        assertThat(shown == null ? grid.getEmptyStateText() : shown.getElement().getTextRecursively())
                .isEqualTo(words);
    }

    @Test
    @WithUserDetails("reviewer")
    void letsAReviewerUndoWhatWasDoneLast() {
        Address.open("activities?state=SUBMITTED");
        var waiting = tester().size();
        var first = tester().getRow(0);
        tester().select(0);
        findButton().withText("采纳").click();
        click("撤销");

        assertThat(reader.details(first.id()).state()).isEqualTo(ActivityState.SUBMITTED);
        assertThat(tester().size()).isEqualTo(waiting);
        assertThat(texts(find(DetailsPanel.class).single())).contains(first.title(), "撤销审核");
    }

    @Test
    @WithUserDetails("clerk")
    void asksForAChangeBeforeWhatWasReturnedIsSubmittedAgain() {
        var id = records.record(organisation.branches().getFirst().id(), Drafts.good(), true);
        As.user(
                users,
                "reviewer",
                () -> records.returnToBranch(id, reader.details(id).version(), "请写明地点。"));
        Stored.flushAndClear(database);
        Address.open("activities?id=" + id);
        assertThat(texts(find(DetailsPanel.class).single())).contains("退回原因：请写明地点。");
        assertThat(findButton().withText("提交").exists()).isFalse();
        findButton().withText("修改").click();

        assertThat(find(ReasonNote.class).single().getElement().getTextRecursively())
                .isEqualTo("退回原因：请写明地点。");
        findButton().withText("保存").click();
        Address.open("activities?id=" + id);
        assertThat(findButton().withText("提交").exists()).isTrue();
    }

    @Test
    void offersAManagerNothingToChange() {
        Address.open("activities?state=SUBMITTED");
        tester().select(0);

        assertThat(find(Button.class).all()).extracting(Button::getText).doesNotContain("采纳", "退回", "修改", "撤回", "记录活动");
    }

    @Test
    void passesToAnExportTheRowsOfTheScreenInTheirOrder() {
        var branch = branch();
        store(
                entry(branch, Drafts.titled("乙"), Origin.PUBLISHED),
                entry(branch, Drafts.titled("丙"), Origin.PUBLISHED),
                entry(branch, Drafts.titled("甲"), Origin.PUBLISHED),
                entry(branch, Drafts.titled("丁"), Origin.INVENTED));
        Address.open("activities?branch=OWN1&origin=PUBLISHED");
        tester().sortByColumn("title", SortDirection.DESCENDING);
        var exported = new ArrayList<String>();
        list.forEach(
                new ActivityFilter(
                        null,
                        ActivityFilter.Place.branch(branch),
                        ActivityFilter.Tags.ALL,
                        ActivityFilter.Time.ALL,
                        Set.of(),
                        Set.of(Origin.PUBLISHED)),
                Sort.by(Sort.Order.desc("date"), Sort.Order.desc("title")),
                row -> exported.add(row.title()));

        assertThat(exported).hasSize(3);
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

        assertThat(asked(() -> findTextField().withAriaLabel("搜索标题、摘要、支部").setValue("福彩")))
                .containsExactly("select a.id, count(*) over ()");
        assertThat(tester().size()).isEqualTo((int) list.count(ActivityFilters.text("福彩")));
    }

    @Test
    void speaksEnglish() {
        UI.getCurrent().setLocale(Locale.ENGLISH);
        navigate(ActivitiesView.class);

        assertThat(headers()).containsExactly("Date", "Branch", "Title", "Criteria", "Types", "State", "Origin");
    }

    /** One in a unit of its own, with the codes OWN1 and OWN. */
    private UUID branch() {
        return Organisations.persistBranch(database, Organisations.persistUnit(database, "OWN"), "测试支部", 1)
                .id();
    }

    private static ActivityImportService.Entry entry(UUID branch, ActivityDraft draft, Origin origin) {
        return new ActivityImportService.Entry(
                branch, origin, null, draft, ActivityState.ACCEPTED, null, Instant.parse("2026-11-20T08:00:00Z"));
    }

    private static Figure printed(String label, String words) {
        return new Figure(label, null, Figure.Qualifier.EXACT, null, null, words);
    }

    private void store(ActivityImportService.Entry... entries) {
        database.flush();
        OwnBranch.add(imports, entries);
        Stored.flushAndClear(database);
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
