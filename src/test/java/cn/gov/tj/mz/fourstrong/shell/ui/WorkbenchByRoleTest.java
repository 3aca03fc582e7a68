package cn.gov.tj.mz.fourstrong.shell.ui;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.tj.mz.fourstrong.As;
import cn.gov.tj.mz.fourstrong.Statements;
import cn.gov.tj.mz.fourstrong.Stored;
import cn.gov.tj.mz.fourstrong.ViewTest;
import cn.gov.tj.mz.fourstrong.account.Caller;
import cn.gov.tj.mz.fourstrong.evaluation.StoredCycle;
import cn.gov.tj.mz.fourstrong.rubric.RubricSamples;
import cn.gov.tj.mz.fourstrong.screen.WorkbenchCard;
import cn.gov.tj.mz.fourstrong.standard.ToDoSource;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H2;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.userdetails.UserDetailsService;

/** What each role finds on the workbench, and what it costs. */
@Tag("database")
class WorkbenchByRoleTest extends ViewTest {

    @Autowired
    Caller caller;

    @Autowired
    List<ToDoSource> sources;

    @Autowired
    List<WorkbenchCard> cards;

    @Autowired
    Clock clock;

    @Autowired
    UserDetailsService users;

    @Autowired
    EntityManager database;

    @Autowired
    EntityManagerFactory factory;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    clerk    | 审计链,账号,值得看一眼 | 2031年下半年自评
                    reviewer | 自评,审计链,账号,评价进行中,最近的记录 | 等您处理
                    manager  | 自评,审计链,账号,最近的记录 | 2031年下半年评价进行中
                    sysadmin | 自评,审计链,评价进行中,最近的记录,值得看一眼 | 账号
                    secadmin | 自评,审计链,评价进行中,最近的记录,值得看一眼 | 账号
                    auditor  | 自评,账号,评价进行中,最近的记录,值得看一眼 | 审计链""")
    void showsEachRoleItsOwn(String username, String others, String own) {
        fill(2);
        As.user(users, username, () -> {
            var view = show();
            assertThat(find(H2.class, view).all())
                    .extracting(H2::getText)
                    .contains(own)
                    .noneMatch(heading -> List.of(others.split(",")).contains(heading));
        });
    }

    /** The most statements that a role's workbench takes, with everything on it that can be. */
    @ParameterizedTest
    @CsvSource({"clerk, 35", "reviewer, 23", "manager, 36", "sysadmin, 11", "secadmin, 11", "auditor, 6"})
    void takesAsManyStatementsForSixtyBranchesAsForSix(String username, long most) {
        var cycle = fill(6);
        As.user(users, username, () -> {
            show();
            var six = count();
            for (var branch = 7; branch <= 60; branch++) {
                cycle.submitted("支部" + branch, "90");
            }
            Stored.flushAndClear(database);
            assertThat(count()).isEqualTo(six).isLessThanOrEqualTo(most);
        });
    }

    private StoredCycle fill(int branches) {
        var cycle = new StoredCycle(database, StoredCycle.CODE, RubricSamples.likeStandard());
        cycle.halfScored("FC");
        cycle.reviewed("ZW", "90", "70");
        for (var branch = 3; branch <= branches; branch++) {
            cycle.submitted("支部" + branch, "90");
        }
        Stored.flushAndClear(database);
        return cycle;
    }

    private long count() {
        database.clear();
        return Statements.of(factory, this::show);
    }

    private WorkbenchView show() {
        var view = new WorkbenchView(caller, sources, cards, clock);
        UI.getCurrent().add(view);
        return view;
    }
}
