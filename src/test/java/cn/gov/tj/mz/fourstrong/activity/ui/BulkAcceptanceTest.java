package cn.gov.tj.mz.fourstrong.activity.ui;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.tj.mz.fourstrong.As;
import cn.gov.tj.mz.fourstrong.Stored;
import cn.gov.tj.mz.fourstrong.ViewTest;
import cn.gov.tj.mz.fourstrong.account.AccountSamples;
import cn.gov.tj.mz.fourstrong.account.Role;
import cn.gov.tj.mz.fourstrong.activity.ActivityDetailsService;
import cn.gov.tj.mz.fourstrong.activity.ActivityRow;
import cn.gov.tj.mz.fourstrong.activity.ActivityService;
import cn.gov.tj.mz.fourstrong.activity.ActivityState;
import cn.gov.tj.mz.fourstrong.activity.Drafts;
import cn.gov.tj.mz.fourstrong.organisation.OrganisationService;
import cn.gov.tj.mz.fourstrong.screen.RefusalsDialog;
import cn.gov.tj.mz.fourstrong.screen.grid.ExportButton;
import cn.gov.tj.mz.fourstrong.screen.grid.GridFile;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridTester;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.test.context.support.WithUserDetails;
import tools.jackson.databind.node.JsonNodeFactory;

/** A reviewer ticks records that wait and accepts them with one button. */
@WithUserDetails("reviewer")
class BulkAcceptanceTest extends ViewTest {

    private static final String WAITING = "activities?state=SUBMITTED&q=蓝鲸";

    @Autowired
    ActivityService records;

    @Autowired
    ActivityDetailsService reader;

    @Autowired
    OrganisationService organisation;

    @Autowired
    UserDetailsService users;

    @Autowired
    EntityManager database;

    private UUID ownBranch;
    private List<UUID> submitted;

    @BeforeEach
    void recordFour() {
        As.user(users, "clerk", () -> {
            ownBranch = organisation.branches(Role.CLERK).getFirst().id();
            submitted = List.of("蓝鲸一", "蓝鲸二", "蓝鲸三", "蓝鲸四").stream()
                    .map(title -> records.record(ownBranch, Drafts.titled(title), true))
                    .toList();
        });
        Stored.flushAndClear(database);
    }

    @Test
    void acceptsWhatIsTickedAfterNamingIt() {
        Address.open(WAITING);
        assertThat(button("批量采纳 0 条").single().isEnabled()).isFalse();
        tick("蓝鲸二");
        tick("蓝鲸三");
        click("批量采纳 2 条");
        assertThat(question()).contains("“蓝鲸二”、“蓝鲸三”，共 2 条");
        confirm();

        assertThat(notice()).contains("已采纳 2 条记录。");
        assertThat(states())
                .containsExactly(
                        ActivityState.SUBMITTED,
                        ActivityState.ACCEPTED,
                        ActivityState.ACCEPTED,
                        ActivityState.SUBMITTED);
        assertThat(tester().size()).isEqualTo(2);
        assertThat(button("批量采纳 0 条").exists()).isTrue();
    }

    @Test
    void exportsWhatIsTickedAlone() {
        Address.open(WAITING);
        tick("蓝鲸三");
        tick("蓝鲸二");

        assertThat(GridFile.ticked(find(ExportButton.class).single()))
                .extracting(row -> row.get("标题"))
                .containsExactlyInAnyOrder("蓝鲸二", "蓝鲸三");
    }

    @Test
    void takesAllOfThemBackWithinTheNotice() {
        Address.open(WAITING);
        test((Checkbox) tester().getColumn("ticks").getHeaderComponent()).click();
        click("批量采纳 4 条");
        assertThat(question()).contains("等，共 4 条");
        confirm();
        assertThat(states()).containsOnly(ActivityState.ACCEPTED);
        click("撤销");

        assertThat(states()).containsOnly(ActivityState.SUBMITTED);
        assertThat(notice()).contains("4 条记录重新待审");
    }

    @Test
    void keepsTheOtherTicksWhenOneWasChangedMeanwhile() {
        Address.open(WAITING);
        tick("蓝鲸一");
        tick("蓝鲸二");
        var changed = submitted.getFirst();
        As.user(
                users,
                "clerk",
                () -> records.edit(changed, reader.details(changed).version(), Drafts.titled("蓝鲸一改"), true));
        Stored.flushAndClear(database);
        click("批量采纳 2 条");
        confirm();

        assertThat(find(RefusalsDialog.class).single().getElement().getTextRecursively())
                .contains("蓝鲸一他人已先更改");
        click("关闭");
        assertThat(button("批量采纳 1 条").single().isEnabled()).isTrue();
        assertThat(ticked("蓝鲸一改")).isFalse();
    }

    @Test
    void unticksWhatIsReviewedAlone() {
        Address.open(WAITING);
        tick("蓝鲸二");
        tick("蓝鲸三");
        tester().select(row("蓝鲸三"));
        click("采纳");

        assertThat(button("批量采纳 1 条").exists()).isTrue();
    }

    @Test
    void cannotTickARecordOfTheOwnBranch() {
        AccountSamples.move(database, "reviewer", ownBranch);
        Address.open(WAITING);
        tick("蓝鲸一");

        assertThat(tester().getLitRendererPropertyValue(0, 0, "allowed", Boolean.class))
                .isFalse();
        assertThat(button("批量采纳 0 条").exists()).isTrue();
    }

    @Test
    void isOfferedOnlyWhereAllRowsWait() {
        Address.open("activities?q=蓝鲸");

        assertThat(offered()).isFalse();
        assertThat(tester().getColumn("ticks").isVisible()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"clerk", "manager"})
    void isForReviewersOnly(String username) {
        As.user(users, username, () -> {
            Address.open(WAITING);
            assertThat(offered()).isFalse();
        });
    }

    private boolean offered() {
        return find(Button.class).all().stream()
                .anyMatch(shown -> shown.getText().startsWith("批量采纳"));
    }

    private void tick(String title) {
        tester().invokeLitRendererFunction(
                        row(title),
                        "ticks",
                        "tick",
                        JsonNodeFactory.instance.arrayNode().add(true));
    }

    private boolean ticked(String title) {
        return tester().getLitRendererPropertyValue(row(title), "ticks", "ticked", Boolean.class);
    }

    private int row(String title) {
        return IntStream.range(0, tester().size())
                .filter(index -> tester().getRow(index).title().equals(title))
                .findFirst()
                .orElseThrow();
    }

    private GridTester<Grid<ActivityRow>, ActivityRow> tester() {
        return test(this.<ActivityRow>grid());
    }

    private List<ActivityState> states() {
        return submitted.stream().map(id -> reader.details(id).state()).toList();
    }

    private void confirm() {
        test(find(ConfirmDialog.class).single()).confirm();
    }

    private String question() {
        return find(ConfirmDialog.class).single().getElement().getProperty("message");
    }
}
