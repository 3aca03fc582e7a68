package cn.gov.tj.mz.fourstrong.dashboard.ui;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.tj.mz.fourstrong.ApplicationTest;
import cn.gov.tj.mz.fourstrong.Emptied;
import cn.gov.tj.mz.fourstrong.dashboard.CycleFacts;
import cn.gov.tj.mz.fourstrong.dashboard.ui.chart.Chart;
import cn.gov.tj.mz.fourstrong.organisation.BranchName;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.locator.Locators;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.test.context.support.WithUserDetails;
import org.springframework.transaction.annotation.Transactional;

@ApplicationTest
@Transactional
@WithUserDetails("manager")
class CompareViewTest extends SpringBrowserlessTest implements Locators {

    @Autowired
    JdbcTemplate database;

    @Test
    void comparesTheBranchesOfTheAddress() {
        Clicks.go("compare?branch=FC&branch=YL&cycle=2025H1");

        assertThat(branches().getValue()).extracting(BranchName::code).containsExactlyInAnyOrder("FC", "YL");
        assertThat(find(OverlayCard.class).all()).hasSize(1);
        assertThat(find(TotalsCard.class).all()).hasSize(1);
        assertThat(find(ComparisonTable.class).all()).hasSize(1);
    }

    @Test
    void putsTheChoiceIntoTheAddress() {
        Clicks.go("compare?branch=FC&branch=YL&cycle=2025H1");

        findMultiSelectComboBox(BranchName.class).selectItem("网信办", "养老院", "福彩中心");
        assertThat(Clicks.address()).isEqualTo("compare?branch=FC&branch=WX&branch=YL&cycle=2025H1");
        assertThat(find(ComparisonTable.class).all()).hasSize(1);

        findSelect(CycleFacts.class).selectItem("2024年");
        assertThat(Clicks.address()).isEqualTo("compare?branch=FC&branch=WX&branch=YL&cycle=2024");
    }

    @Test
    void saysBesideTheFieldThatOneIsNotEnoughAndKeepsIt() {
        Clicks.go("compare?branch=FC");

        assertThat(branches().isInvalid()).isTrue();
        assertThat(branches().getErrorMessage()).isEqualTo("请至少选择 2 个党支部。");
        assertThat(branches().getValue()).extracting(BranchName::code).containsExactly("FC");
        assertThat(find(ComparisonTable.class).all()).isEmpty();
    }

    @Test
    void refusesMoreThanSix() {
        database.update("""
                insert into branch (id, version, unit_id, code, name, short_name, sort_order, active, committee, group_count)
                select '01890000-0000-7000-8000-000000000001', 0, unit_id, 'X7', '第七党支部', '第七', 99, true, true, 0
                from branch where code = 'FC'
                """);
        database.update("""
                insert into branch_ancestor (branch_id, node_id)
                values ('01890000-0000-7000-8000-000000000001', '00000000-0000-0000-0000-000000000000')
                """);

        Clicks.go("compare?branch=WX&branch=ZW&branch=FC&branch=JZ&branch=JF&branch=YL&branch=X7");

        assertThat(branches().getErrorMessage()).isEqualTo("最多对比 6 个党支部，现已选择 7 个。");
        assertThat(branches().getValue()).hasSize(7);
    }

    @Test
    void beginsWithTheFirstBranchesInOrganisationOrder() {
        navigate(CompareView.class);

        assertThat(branches().getValue()).extracting(BranchName::code).containsExactly("WX", "ZW", "FC", "JZ");
        assertThat(branches().getHelperText()).isEqualTo("请选择 2 至 6 个党支部");
        assertThat(find(ComparisonTable.class).all()).hasSize(1);
    }

    @Test
    void proposesNothingToThoseWhoClearTheChoice() {
        navigate(CompareView.class);

        branches().clear();

        assertThat(branches().getErrorMessage()).isEqualTo("请至少选择 2 个党支部。");
        assertThat(branches().getValue()).isEmpty();
        assertThat(find(ComparisonTable.class).all()).isEmpty();
    }

    @Test
    void saysThatThereIsNothingToCompareBeforeTheFirstCycle() {
        Emptied.table(database, "cycle");

        navigate(CompareView.class);

        assertThat(getCurrentView().getElement().getTextRecursively()).contains("还没有评价周期");
    }

    @Test
    void leadsFromAMarkToTheEvaluation() {
        Clicks.go("compare?branch=FC&branch=YL&cycle=2025H1");
        var evaluation = database.queryForObject("""
                select cast(e.id as varchar(36)) from evaluation e join cycle c on c.id = e.cycle_id
                where c.code = '2025H1' and e.branch_short_name = '养老院'
                """, String.class);

        Clicks.on(find(Chart.class, find(TotalsCard.class).single()).single(), "total", evaluation);

        assertThat(Clicks.address()).isEqualTo("evaluations/" + evaluation);
    }

    @Test
    void leadsFromANumberToTheScoresBehindIt() {
        Clicks.go("compare?branch=FC&branch=YL&cycle=2025H1");
        var evaluation = database.queryForObject("""
                select cast(e.id as varchar(36)) from evaluation e join cycle c on c.id = e.cycle_id
                where c.code = '2025H1' and e.branch_short_name = '福彩中心'
                """, String.class);

        assertThat(links(0, "branch0")).containsExactly("evaluations/" + evaluation + "?criterion=POLITICAL_FUNCTION");
        assertThat(links(4, "branch0")).containsExactly("evaluations/" + evaluation);
        assertThat(links(5, "branch0")).containsExactly("evaluations/" + evaluation);
    }

    @Test
    void leadsNowhereWithoutANumber() {
        database.update("""
                update evaluation set total = null
                where branch_short_name = '福彩中心' and cycle_id in (select id from cycle where code = '2025H1')
                """);

        Clicks.go("compare?branch=FC&branch=YL&cycle=2025H1");

        assertThat(links(4, "branch0")).isEmpty();
        assertThat(links(4, "branch1")).hasSize(1);
    }

    @Test
    void marksTheHighestAndTheLowestOfDifferentNumbersOnly() {
        var row = new ComparisonRow(
                "党员队伍强", Arrays.asList(points("85.0"), null, points("92.5"), points("92.5")), List.of());
        var same = new ComparisonRow("总分", Arrays.asList(points("90.0"), points("90.0")), List.of());

        assertThat(row.isLowest(0)).isTrue();
        assertThat(row.isHighest(1) || row.isLowest(1)).isFalse();
        assertThat(row.isHighest(2) && row.isHighest(3)).isTrue();
        assertThat(row.spread()).isEqualByComparingTo("7.5");
        assertThat(same.isHighest(0) || same.isLowest(0)).isFalse();
        assertThat(same.spread()).isEqualByComparingTo("0");
    }

    private List<String> links(int row, String column) {
        Grid<?> grid = find(Grid.class, find(ComparisonTable.class).single()).single();
        return find(Anchor.class, test(grid).getCellComponent(row, column)).all().stream()
                .map(Anchor::getHref)
                .toList();
    }

    private static BigDecimal points(String points) {
        return new BigDecimal(points);
    }

    @SuppressWarnings("unchecked")
    private MultiSelectComboBox<BranchName> branches() {
        return find(MultiSelectComboBox.class).single();
    }
}
