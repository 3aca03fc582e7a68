package cn.gov.tj.mz.fourstrong.report.ui;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.tj.mz.fourstrong.As;
import cn.gov.tj.mz.fourstrong.Stored;
import cn.gov.tj.mz.fourstrong.ViewTest;
import cn.gov.tj.mz.fourstrong.account.AccountSetupService;
import cn.gov.tj.mz.fourstrong.evaluation.People;
import cn.gov.tj.mz.fourstrong.evaluation.StoredCycle;
import cn.gov.tj.mz.fourstrong.rubric.RubricSamples;
import cn.gov.tj.mz.fourstrong.screen.PageLink;
import cn.gov.tj.mz.fourstrong.screen.grid.ExportButton;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.router.RouterLink;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.test.context.support.WithUserDetails;

@WithUserDetails("manager")
class CycleReportViewTest extends ViewTest {

    @Autowired
    AccountSetupService accounts;

    @Autowired
    UserDetailsService users;

    @Autowired
    EntityManager database;

    private UUID first;
    private UUID last;

    @BeforeEach
    void storeACycleWithResults() {
        var cycle = new StoredCycle(database, StoredCycle.CODE, RubricSamples.likeStandard());
        first = cycle.concluded("甲支部", "96", "94").id();
        cycle.draft("乙支部", "A1");
        last = cycle.concluded("丙支部", "90", "87.5").branch().id();
        Stored.flushAndClear(database);
    }

    @Test
    void showsEveryBranchOfTheCycleInTheOrderOfTheOrganisation() {
        open();
        assertThat(branches()).containsExactly("甲支部", "乙支部", "丙支部");
        assertThat(texts()).contains("2031年下半年“四强”党支部评价结果一览表", "制表人（签字）：");
    }

    @Test
    void showsPointsByCriterionAndHowTheTotalIsMade() {
        open();
        assertThat(find(NativeTableHeaderCell.class).all())
                .extracting(cell -> cell.getText())
                .containsExactly("单位", "党支部", "政治功能强", "支部班子强", "党员队伍强", "作用发挥强", "指标得分", "加分", "扣分", "总分", "等级", "状态");
        assertThat(cells(1)).contains("单位OWN2031H2", "28.0", "18.0", "30.0", "94.0", "优秀", "已生效");
    }

    @Test
    void sumsUpHowManyHaveAResultAndTheirMean() {
        open();
        assertThat(texts()).contains("共 3 个党支部，2 个有结果，平均 90.8 分。");
    }

    @Test
    void leadsToTheReportOfEachBranchAndBackToTheList() {
        open();
        assertThat(find(RouterLink.class).all()).extracting(RouterLink::getHref).contains("report/" + first);
        assertThat(find(PageLink.class).all()).extracting(PageLink::getHref).contains("evaluations?cycle=2031H2");
        assertThat(find(ExportButton.class).exists()).isTrue();
    }

    @Test
    void showsAManagerOfOneBranchThatBranchOnly() {
        People.manager(accounts, "one", last);
        As.user(users, "one", () -> {
            open();
            assertThat(branches()).containsExactly("丙支部");
            assertThat(texts()).contains("共 1 个党支部");
        });
    }

    @Test
    void showsNoPointsOfABranchThatIsStillScoringItself() {
        open();
        assertThat(cells(2)).contains("自评中").filteredOn("暂无"::equals).hasSizeGreaterThan(6);
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
        UI.getCurrent().navigate("cycle-report/" + StoredCycle.CODE);
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
