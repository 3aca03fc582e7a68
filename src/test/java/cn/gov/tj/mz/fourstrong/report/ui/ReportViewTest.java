package cn.gov.tj.mz.fourstrong.report.ui;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.tj.mz.fourstrong.As;
import cn.gov.tj.mz.fourstrong.ViewTest;
import cn.gov.tj.mz.fourstrong.evaluation.EvaluationFilter;
import cn.gov.tj.mz.fourstrong.evaluation.EvaluationListing;
import cn.gov.tj.mz.fourstrong.evaluation.EvaluationRow;
import cn.gov.tj.mz.fourstrong.evaluation.EvaluationState;
import cn.gov.tj.mz.fourstrong.evaluation.Evaluations;
import cn.gov.tj.mz.fourstrong.screen.Formats;
import cn.gov.tj.mz.fourstrong.screen.PageLink;
import cn.gov.tj.mz.fourstrong.screen.PrintButton;
import cn.gov.tj.mz.fourstrong.screen.grid.ExportButton;
import cn.gov.tj.mz.fourstrong.standard.Criterion;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.router.HasDynamicTitle;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Sort;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.test.context.support.WithUserDetails;

@WithUserDetails("manager")
class ReportViewTest extends ViewTest {

    @Autowired
    EvaluationListing evaluations;

    @Autowired
    UserDetailsService users;

    @Test
    void showsEveryIndicatorOfAFinalResultAndItsTotal() {
        var sheet = evaluations.sheet(any(EvaluationState.FINAL));
        open(sheet.id());
        assertThat(((HasDynamicTitle) getCurrentView()).getPageTitle())
                .isEqualTo("结果报告：" + sheet.subject().branch());
        assertThat(texts())
                .contains(sheet.subject().unit() + "　" + sheet.subject().branch(), "“四强”党支部评价结果", "考评组（签字）：");
        assertThat(codes())
                .containsAll(sheet.lines().stream()
                        .map(line -> line.indicator().code())
                        .toList());
        assertThat(rows("total"))
                .singleElement()
                .satisfies(row -> assertThat(row)
                        .contains(
                                Formats.current().score(sheet.breakdown().total()),
                                sheet.breakdown().grade().name().zh()));
        assertThat(rows("sum")).hasSize(Criterion.values().length + 1);
    }

    @Test
    void tellsHowTheResultCameAboutStepByStep() {
        open(any(EvaluationState.FINAL));
        assertThat(texts()).containsSubsequence("已申报（", "已考评（", "已审定（", "公示中（", "已生效（");
    }

    @Test
    void namesItsColumnsForThoseWhoListen() {
        open(any(EvaluationState.FINAL));
        assertThat(find(NativeTableHeaderCell.class).all())
                .extracting(cell -> cell.getText())
                .containsExactly("四强标准", "编号", "指标", "满分", "自评", "考评", "最终", "说明");
        assertThat(find(NativeTableHeaderCell.class).all())
                .allSatisfy(cell ->
                        assertThat(cell.getElement().getAttribute("scope")).isEqualTo("col"));
    }

    @Test
    void leadsFromEachIndicatorToWhereItsScoresComeFrom() {
        var sheet = evaluations.sheet(any(EvaluationState.FINAL));
        open(sheet.id());
        var code = sheet.lines().getFirst().indicator().code();
        assertThat(find(PageLink.class).all())
                .extracting(PageLink::getHref)
                .contains("evaluations/" + sheet.id(), "evaluations/" + sheet.id() + "/" + code);
        assertThat(find(PrintButton.class).exists()).isTrue();
        assertThat(find(ExportButton.class).exists()).isTrue();
    }

    @Test
    void speaksTheLanguageOfItsReader() {
        UI.getCurrent().setLocale(Locale.ENGLISH);
        var sheet = evaluations.sheet(any(EvaluationState.FINAL));
        open(sheet.id());
        assertThat(texts())
                .contains(sheet.lines().getFirst().indicator().name().en())
                .doesNotContain("考评组（签字）：");
    }

    @Test
    void hidesFromOthersWhatTheBranchIsStillWorkingOn() {
        var sheet = evaluations.sheet(any(EvaluationState.DRAFT));
        open(sheet.id());
        assertThat(rows("total")).singleElement().asString().doesNotContain("等级");
        assertThat(sheet.lines())
                .allSatisfy(line -> assertThat(line.selfScore().score()).isNull());
    }

    @Test
    @WithUserDetails("clerk")
    void isReadByTheBranchItself() {
        var own = Evaluations.firstAt(evaluations, EvaluationState.FINAL);
        open(own.id());
        assertThat(texts()).contains(own.branch().name());
    }

    @Test
    @WithUserDetails("clerk")
    void isNotReadByAnotherBranch() {
        var own = evaluations.page(EvaluationFilter.ALL, Sort.unsorted(), 0, 1).getFirst();
        var foreign = asManager(() -> evaluations.page(EvaluationFilter.ALL, Sort.unsorted(), 0, 100).stream()
                .filter(row -> !row.branch().id().equals(own.branch().id()))
                .findFirst()
                .orElseThrow());
        open(foreign.id());
        isNoReport();
        assertThat(texts()).doesNotContain(foreign.branch().name());
    }

    @Test
    @WithUserDetails("reviewer")
    void isReadByReviewersWithoutTheirOwnBranch() {
        var evaluation = Evaluations.firstAt(evaluations, EvaluationState.FINAL);
        open(evaluation.id());
        assertThat(texts()).contains(evaluation.branch().name(), "总分");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sysadmin", "secadmin", "auditor"})
    void isNothingForAdministrators(String username) {
        var id = any(EvaluationState.FINAL);
        As.user(users, username, () -> {
            open(id);
            isNoReport();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"nonsense", "00000000-0000-0000-0000-000000000000"})
    void isNothingForAnAddressThatNamesNothing(String id) {
        UI.getCurrent().navigate("report/" + id);
        isNoReport();
    }

    private UUID any(EvaluationState state) {
        return Evaluations.firstAt(evaluations, state).id();
    }

    private EvaluationRow asManager(Supplier<EvaluationRow> read) {
        var row = new AtomicReference<EvaluationRow>();
        As.user(users, "manager", () -> row.set(read.get()));
        return row.get();
    }

    private void open(UUID id) {
        UI.getCurrent().navigate("report/" + id);
    }

    private void isNoReport() {
        assertThat(getCurrentView()).isNotInstanceOf(ReportView.class);
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
