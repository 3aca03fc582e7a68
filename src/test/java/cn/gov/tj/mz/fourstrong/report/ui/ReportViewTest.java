package cn.gov.tj.mz.fourstrong.report.ui;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.tj.mz.fourstrong.As;
import cn.gov.tj.mz.fourstrong.Stored;
import cn.gov.tj.mz.fourstrong.ViewTest;
import cn.gov.tj.mz.fourstrong.evaluation.StoredCycle;
import cn.gov.tj.mz.fourstrong.evaluation.listing.EvaluationListing;
import cn.gov.tj.mz.fourstrong.rubric.RubricSamples;
import cn.gov.tj.mz.fourstrong.screen.PageLink;
import cn.gov.tj.mz.fourstrong.screen.Paper;
import cn.gov.tj.mz.fourstrong.screen.PrintButton;
import cn.gov.tj.mz.fourstrong.screen.grid.ExportButton;
import cn.gov.tj.mz.fourstrong.standard.Criterion;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.router.HasDynamicTitle;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.test.context.support.WithUserDetails;

@WithUserDetails("manager")
class ReportViewTest extends ViewTest {

    @Autowired
    EvaluationListing evaluations;

    @Autowired
    UserDetailsService users;

    @Autowired
    EntityManager database;

    private UUID result;
    private UUID draft;
    private UUID without;

    /** The result is that of the clerk's branch. */
    @BeforeEach
    void storeAResultAndADraft() {
        var cycle = new StoredCycle(database, StoredCycle.CODE, RubricSamples.likeStandard());
        result = cycle.concluded("FC", "96", "94").id();
        draft = cycle.draft("JZ", "A1").id();
        without = cycle.concluded("YL", "96", "94").id();
        Stored.flushAndClear(database);
    }

    @Test
    void showsEveryIndicatorOfAFinalResultAndItsTotal() {
        var sheet = evaluations.sheet(result);
        open(result);
        assertThat(((HasDynamicTitle) getCurrentView()).getPageTitle()).isEqualTo("结果报告：支部FC");
        assertThat(texts()).contains(sheet.subject().unit().then() + "　支部FC", "“四强”党支部评价结果", "考评组（签字）：");
        assertThat(codes())
                .containsAll(sheet.lines().stream()
                        .map(line -> line.indicator().code())
                        .toList());
        assertThat(rows("total"))
                .singleElement()
                .satisfies(row -> assertThat(row).contains("94.0", "优秀"));
        assertThat(rows("sum")).hasSize(Criterion.values().length + 1);
    }

    @Test
    void tellsHowTheResultCameAboutStepByStep() {
        open(result);
        assertThat(texts()).containsSubsequence("已申报（", "已考评（", "已审定（", "公示中（", "已生效（");
    }

    @Test
    void namesItsColumnsForThoseWhoListen() {
        open(result);
        assertThat(find(NativeTableHeaderCell.class).all())
                .extracting(cell -> cell.getText())
                .containsExactly("四强标准", "编号", "指标", "满分", "自评", "考评", "最终", "说明", "四强标准", "本周期及未注明日期的已采纳记录");
        assertThat(find(NativeTableHeaderCell.class).all())
                .allSatisfy(cell ->
                        assertThat(cell.getElement().getAttribute("scope")).isEqualTo("col"));
    }

    @Test
    void leadsFromEachIndicatorToWhereItsScoresComeFrom() {
        open(result);
        assertThat(find(PageLink.class).all())
                .extracting(PageLink::getHref)
                .contains("evaluations/" + result, "evaluations/" + result + "/A1");
        assertThat(find(PrintButton.class).exists()).isTrue();
        assertThat(find(ExportButton.class).exists()).isTrue();
    }

    @Test
    void listsThePracticesOfEachCriterionAsLinks() {
        open(result);
        assertThat(practices())
                .hasSize(4)
                .allSatisfy(row -> assertThat(row).doesNotContain("暂无"))
                .anySatisfy(row -> assertThat(row).contains("作用发挥强", "微服务聚力"));
        assertThat(find(PageLink.class).all())
                .extracting(PageLink::getHref)
                .anyMatch(address -> address.startsWith("activities?id="));
    }

    @Test
    void saysWhereABranchHasNoPractice() {
        open(without);
        assertThat(practices()).hasSize(4).first().asString().contains("政治功能强", "暂无");
    }

    @Test
    void speaksTheLanguageOfItsReader() {
        UI.getCurrent().setLocale(Locale.ENGLISH);
        var sheet = evaluations.sheet(result);
        open(result);
        assertThat(texts())
                .contains(sheet.lines().getFirst().indicator().name().en())
                .doesNotContain("考评组（签字）：");
    }

    @Test
    void hidesFromOthersWhatTheBranchIsStillWorkingOn() {
        var sheet = evaluations.sheet(draft);
        open(draft);
        assertThat(rows("total")).singleElement().asString().doesNotContain("等级");
        assertThat(sheet.lines())
                .allSatisfy(line -> assertThat(line.selfScore().score()).isNull());
    }

    @Test
    @WithUserDetails("clerk")
    void isReadByTheBranchItself() {
        open(result);
        assertThat(texts()).contains("支部FC");
    }

    @Test
    @WithUserDetails("clerk")
    void isNotReadByAnotherBranch() {
        open(draft);
        isNoReport();
        assertThat(texts()).doesNotContain("支部JZ");
    }

    @Test
    @WithUserDetails("reviewer")
    void isReadByReviewersWithoutTheirOwnBranch() {
        open(result);
        assertThat(texts()).contains("支部FC", "总分");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sysadmin", "secadmin", "auditor"})
    void isNothingForAdministrators(String username) {
        As.user(users, username, () -> {
            open(result);
            isNoReport();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"nonsense", "00000000-0000-0000-0000-000000000000"})
    void isNothingForAnAddressThatNamesNothing(String id) {
        UI.getCurrent().navigate("report/" + id);
        isNoReport();
    }

    private void open(UUID id) {
        UI.getCurrent().navigate("report/" + id);
    }

    private void isNoReport() {
        assertThat(getCurrentView()).isNotInstanceOf(ReportView.class);
    }

    private List<String> practices() {
        return find(
                        NativeTableRow.class,
                        find(Paper.Table.class)
                                .withClassName("fs-paper-practices")
                                .single())
                .all()
                .stream()
                .skip(1)
                .map(row -> row.getElement().getTextRecursively())
                .toList();
    }

    /** The texts of the lines of one kind. */
    private List<String> rows(String type) {
        return find(NativeTableRow.class).withClassName("fs-paper-" + type).all().stream()
                .map(row -> row.getElement().getTextRecursively())
                .toList();
    }

    private List<String> codes() {
        return find(NativeTableCell.class).all().stream()
                .map(cell -> cell.getElement().getText())
                .toList();
    }

    private String texts() {
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }
}
