package cn.gov.tj.mz.fourstrong.report.ui;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.tj.mz.fourstrong.As;
import cn.gov.tj.mz.fourstrong.ViewTest;
import cn.gov.tj.mz.fourstrong.account.AccountSetupService;
import cn.gov.tj.mz.fourstrong.evaluation.EvaluationFilter;
import cn.gov.tj.mz.fourstrong.evaluation.EvaluationListing;
import cn.gov.tj.mz.fourstrong.evaluation.EvaluationRow;
import cn.gov.tj.mz.fourstrong.evaluation.EvaluationState;
import cn.gov.tj.mz.fourstrong.evaluation.People;
import cn.gov.tj.mz.fourstrong.rubric.Scoring;
import cn.gov.tj.mz.fourstrong.screen.Formats;
import cn.gov.tj.mz.fourstrong.screen.PageLink;
import cn.gov.tj.mz.fourstrong.screen.grid.ExportButton;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Sort;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.test.context.support.WithUserDetails;

@WithUserDetails("manager")
class CycleReportViewTest extends ViewTest {

    @Autowired
    EvaluationListing evaluations;

    @Autowired
    AccountSetupService accounts;

    @Autowired
    UserDetailsService users;

    private String cycle;
    private List<EvaluationRow> rows;

    @BeforeEach
    void findACycleWithResults() {
        cycle = evaluations
                .page(EvaluationFilter.ALL.at(EvaluationState.FINAL), Sort.unsorted(), 0, 1)
                .getFirst()
                .edition()
                .cycle();
        rows = rows();
    }

    @Test
    void showsEveryBranchOfTheCycleInTheOrderOfTheOrganisation() {
        open();
        assertThat(branches())
                .containsExactlyElementsOf(
                        rows.stream().map(row -> row.branch().name()).toList());
        assertThat(texts()).contains(Formats.current().period(rows.getFirst().period()) + "“四强”党支部评价结果一览表", "制表人（签字）：");
    }

    @Test
    void showsPointsByCriterionAndHowTheTotalIsMade() {
        open();
        assertThat(find(NativeTableHeaderCell.class).all())
                .extracting(cell -> cell.getText())
                .containsExactly("单位", "党支部", "政治功能强", "支部班子强", "党员队伍强", "作用发挥强", "指标得分", "加分", "扣分", "总分", "等级", "状态");
        var formats = Formats.current();
        var first = rows.getFirst();
        assertThat(cells(1))
                .contains(
                        first.branch().unitName(),
                        formats.score(first.result().totals().baseTotal()),
                        formats.score(first.total()),
                        first.result().grade().zh(),
                        "已生效");
    }

    @Test
    void sumsUpHowManyHaveAResultAndTheirMean() {
        open();
        var totals = rows.stream().map(EvaluationRow::total).toList();
        assertThat(texts())
                .contains("共 %d 个党支部，%d 个有结果，平均 %s 分。"
                        .formatted(
                                rows.size(),
                                totals.stream().filter(total -> total != null).count(),
                                Formats.current().score(Scoring.mean(totals))));
    }

    @Test
    void leadsToTheReportOfEachBranchAndBackToTheList() {
        open();
        assertThat(find(RouterLink.class).all())
                .extracting(RouterLink::getHref)
                .contains("report/" + rows.getFirst().id());
        assertThat(find(PageLink.class).all()).extracting(PageLink::getHref).contains("evaluations?cycle=" + cycle);
        assertThat(find(ExportButton.class).exists()).isTrue();
    }

    @Test
    void showsAManagerOfOneBranchThatBranchOnly() {
        var one = rows.getLast();
        People.manager(accounts, "one", one.branch().id());
        As.user(users, "one", () -> {
            open();
            assertThat(branches()).containsExactly(one.branch().name());
            assertThat(texts()).contains("共 1 个党支部");
        });
    }

    @Test
    void showsNoPointsOfABranchThatIsStillScoringItself() {
        var draft = evaluations
                .page(EvaluationFilter.ALL.at(EvaluationState.DRAFT), Sort.unsorted(), 0, 1)
                .getFirst();
        cycle = draft.edition().cycle();
        open();
        var place = branches().indexOf(draft.branch().name());
        assertThat(cells(place + 1)).contains("自评中").filteredOn("暂无"::equals).hasSizeGreaterThan(6);
    }

    @ParameterizedTest
    @ValueSource(strings = {"clerk", "reviewer", "sysadmin", "secadmin", "auditor"})
    void isForManagersOnly(String username) {
        As.user(users, username, () -> {
            open();
            assertThat(getCurrentView()).isNotInstanceOf(CycleReportView.class);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"nonsense", "1999"})
    void isNothingForACycleThatThereIsNot(String code) {
        UI.getCurrent().navigate("cycle-report/" + code);
        assertThat(getCurrentView()).isNotInstanceOf(CycleReportView.class);
    }

    private void open() {
        UI.getCurrent().navigate("cycle-report/" + cycle);
    }

    private List<EvaluationRow> rows() {
        return evaluations.page(EvaluationFilter.ALL.in(cycle), Sort.by("branch"), 0, 1000);
    }

    /** The names of the branches, which lead to their reports. */
    private List<String> branches() {
        return find(RouterLink.class).all().stream()
                .filter(link -> link.getHref().startsWith("report/"))
                .map(RouterLink::getText)
                .toList();
    }

    /** The cells of a line; the first is the heading. */
    private List<String> cells(int line) {
        return find(NativeTableRow.class)
                .all()
                .get(line)
                .getChildren()
                .filter(NativeTableCell.class::isInstance)
                .map(cell -> cell.getElement().getTextRecursively())
                .toList();
    }

    private String texts() {
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }
}
