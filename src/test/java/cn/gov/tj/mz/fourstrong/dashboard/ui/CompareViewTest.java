package cn.gov.tj.mz.fourstrong.dashboard.ui;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.tj.mz.fourstrong.ApplicationTest;
import cn.gov.tj.mz.fourstrong.Emptied;
import cn.gov.tj.mz.fourstrong.VaadinTest;
import cn.gov.tj.mz.fourstrong.dashboard.CycleFacts;
import cn.gov.tj.mz.fourstrong.dashboard.OwnUnit;
import cn.gov.tj.mz.fourstrong.dashboard.ui.chart.Chart;
import cn.gov.tj.mz.fourstrong.organisation.BranchName;
import com.vaadin.browserless.locator.Locators;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import java.util.List;
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
class CompareViewTest extends VaadinTest implements Locators {

    @Autowired
    JdbcTemplate database;

    @Autowired
    ApplicationContext program;

    @BeforeEach
    void makeResults() {
        OwnUnit.create(program);
    }

    @Test
    void comparesTheBranchesOfTheAddress() {
        Clicks.go("compare?branch=OWN1&branch=OWN3&cycle=2019H2");

        assertThat(branches().getValue()).extracting(BranchName::code).containsExactlyInAnyOrder("OWN1", "OWN3");
        assertThat(find(OverlayCard.class).all()).hasSize(1);
        assertThat(find(TotalsCard.class).all()).hasSize(1);
        assertThat(find(ComparisonTable.class).all()).hasSize(1);
    }

    @Test
    void putsTheChoiceIntoTheAddress() {
        Clicks.go("compare?branch=OWN1&branch=OWN3&cycle=2019H2");

        findMultiSelectComboBox(BranchName.class).selectItem("甲支部", "乙支部", "丙支部");
        assertThat(Clicks.address()).isEqualTo("compare?branch=OWN1&branch=OWN2&branch=OWN3&cycle=2019H2");
        assertThat(find(ComparisonTable.class).all()).hasSize(1);

        findSelect(CycleFacts.class).selectItem("2019年上半年");
        assertThat(Clicks.address()).isEqualTo("compare?branch=OWN1&branch=OWN2&branch=OWN3&cycle=2019H1");
    }

    @Test
    void saysBesideTheFieldThatOneIsNotEnoughAndKeepsIt() {
        Clicks.go("compare?branch=OWN1");

        assertThat(branches().isInvalid()).isTrue();
        assertThat(branches().getErrorMessage()).isEqualTo("请至少选择 2 个党支部。");
        assertThat(branches().getValue()).extracting(BranchName::code).containsExactly("OWN1");
        assertThat(find(ComparisonTable.class).all()).isEmpty();
    }

    @Test
    void refusesMoreThanSix() {
        Clicks.go("compare?branch=OWN1&branch=OWN2&branch=OWN3&branch=OWN4&branch=FC&branch=ZW&branch=WX");

        assertThat(branches().getErrorMessage()).isEqualTo("最多对比 6 个党支部，现已选择 7 个。");
        assertThat(branches().getValue()).hasSize(7);
    }

    @Test
    void beginsWithTheFirstBranchesInOrganisationOrder() {
        database.update("update branch set sort_order = 0 where code in ('OWN1', 'OWN2', 'OWN3', 'OWN4')");

        navigate(CompareView.class);

        assertThat(branches().getValue()).extracting(BranchName::code).containsExactly("OWN1", "OWN2", "OWN3", "OWN4");
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
    void leadsFromATotalToWhyItIsWhatItIs() {
        Clicks.go("compare?branch=OWN1&branch=OWN3&cycle=2019H2");
        var evaluation = database.queryForObject("""
                select cast(e.id as varchar(36)) from evaluation e join cycle c on c.id = e.cycle_id
                where c.code = '2019H2' and e.branch_short_name = '丙支部'
                """, String.class);

        Clicks.on(find(Chart.class, find(TotalsCard.class).single()).single(), "total", evaluation);

        assertThat(Clicks.address()).isEqualTo("evaluations/" + evaluation + "/why");
    }

    @Test
    void leadsFromANumberToTheScoresBehindIt() {
        Clicks.go("compare?branch=OWN1&branch=OWN3&cycle=2019H2");
        var evaluation = database.queryForObject("""
                select cast(e.id as varchar(36)) from evaluation e join cycle c on c.id = e.cycle_id
                where c.code = '2019H2' and e.branch_short_name = '甲支部'
                """, String.class);

        assertThat(links(0, "branch0")).containsExactly("evaluations/" + evaluation + "?criterion=POLITICAL_FUNCTION");
        assertThat(links(4, "branch0")).containsExactly("evaluations/" + evaluation);
        assertThat(links(5, "branch0")).containsExactly("evaluations/" + evaluation);
    }

    @Test
    void leadsNowhereWithoutANumber() {
        database.update("""
                update evaluation set total = null
                where branch_short_name = '甲支部' and cycle_id in (select id from cycle where code = '2019H2')
                """);

        Clicks.go("compare?branch=OWN1&branch=OWN3&cycle=2019H2");

        assertThat(links(7, "branch0")).isEmpty();
        assertThat(links(7, "branch1")).hasSize(1);
    }

    private List<String> links(int row, String column) {
        Grid<?> grid = find(Grid.class, find(ComparisonTable.class).single()).single();
        return find(Anchor.class, test(grid).getCellComponent(row, column)).all().stream()
                .map(Anchor::getHref)
                .toList();
    }

    @SuppressWarnings("unchecked")
    private MultiSelectComboBox<BranchName> branches() {
        return find(MultiSelectComboBox.class).single();
    }
}
