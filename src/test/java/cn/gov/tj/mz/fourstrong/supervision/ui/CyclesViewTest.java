package cn.gov.tj.mz.fourstrong.supervision.ui;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.tj.mz.fourstrong.As;
import cn.gov.tj.mz.fourstrong.ViewTest;
import cn.gov.tj.mz.fourstrong.account.AccountSetupService;
import cn.gov.tj.mz.fourstrong.evaluation.People;
import cn.gov.tj.mz.fourstrong.evaluation.StoredCycle;
import cn.gov.tj.mz.fourstrong.supervision.CycleOverviewService;
import cn.gov.tj.mz.fourstrong.supervision.CycleRow;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.test.context.support.WithUserDetails;

@WithUserDetails("manager")
class CyclesViewTest extends ViewTest {

    @Autowired
    CycleOverviewService overview;

    @Autowired
    AccountSetupService accounts;

    @Autowired
    EntityManager database;

    @Autowired
    UserDetailsService users;

    @Test
    void everyCycleIsListedAndLeadsToItsBranches() {
        new StoredCycle(database).draft("一支部");
        database.flush();
        navigate(CyclesView.class);
        Grid<CycleRow> cycles = grid();
        assertThat(test(cycles).size()).isEqualTo(overview.cycles().size());
        test(cycles).clickRow(0);

        assertThat(getCurrentView()).isInstanceOf(CycleView.class);
        assertThat(UI.getCurrent().getActiveViewLocation().getPath()).isEqualTo("cycles/" + StoredCycle.CODE);
    }

    @Test
    void managersOfTheWholeBureauOpenANewOne() {
        navigate(CyclesView.class);
        click("开启周期");

        assertThat(getCurrentView()).isInstanceOf(OpenCycleView.class);
    }

    @Test
    void managersOfAPartSeeTheirBranchesAndOpenNone() {
        var cycle = new StoredCycle(database);
        var branch = cycle.draft("一支部").branch().id();
        cycle.draft("二支部");
        People.manager(accounts, "partial", branch);
        database.flush();
        As.user(users, "partial", () -> {
            navigate(CyclesView.class);
            assertThat(overview.cycles())
                    .extracting(row -> row.branches() + row.excluded())
                    .startsWith(1L)
                    .containsOnlyOnce(1L);
            assertThat(find(Button.class).withText("开启周期").exists()).isFalse();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"cycles", "cycles/2031H2", "cycles/new", "reviewers"})
    void isNotForClerks(String address) {
        expectRefused("clerk", address);
    }

    @ParameterizedTest
    @ValueSource(strings = {"reviewer", "sysadmin", "secadmin", "auditor"})
    void isForManagersOnly(String username) {
        expectRefused(username, "cycles");
    }

    private void expectRefused(String username, String address) {
        As.user(users, username, () -> {
            UI.getCurrent().navigate(address);
            assertThat(((Component) getCurrentView()).getElement().getTextRecursively())
                    .contains("没有权限");
        });
    }
}
