package cn.gov.tj.mz.fourstrong.activity.ui;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.tj.mz.fourstrong.As;
import cn.gov.tj.mz.fourstrong.Stored;
import cn.gov.tj.mz.fourstrong.ViewTest;
import cn.gov.tj.mz.fourstrong.account.Role;
import cn.gov.tj.mz.fourstrong.activity.ActivityDetailsService;
import cn.gov.tj.mz.fourstrong.activity.ActivityDraft;
import cn.gov.tj.mz.fourstrong.activity.ActivityService;
import cn.gov.tj.mz.fourstrong.activity.Drafts;
import cn.gov.tj.mz.fourstrong.activity.Figure;
import cn.gov.tj.mz.fourstrong.organisation.OrganisationService;
import com.vaadin.browserless.locator.Locators;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.test.context.support.WithUserDetails;

@WithUserDetails("clerk")
class EditActivityViewTest extends ViewTest implements Locators {

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

    private UUID id;

    @BeforeEach
    void aDraft() {
        id = records.record(organisation.branches(Role.CLERK).getFirst().id(), Drafts.good(), false);
        Stored.flushAndClear(database);
    }

    @Test
    void changesARecordAndComesBackToTheList() {
        open();
        findTextField().withLabel("标题").setValue("改过的题目");
        findButton().withText("保存").click();
        Stored.flushAndClear(database);

        assertThat(reader.details(id).draft().title()).isEqualTo("改过的题目");
        assertThat(find(DetailsPanel.class).single().isVisible()).isTrue();
    }

    @Test
    void showsBothVersionsWhenSomebodyElseSavedFirst() {
        open();
        findTextField().withLabel("标题").setValue("我的题目");
        records.edit(id, 0, Drafts.titled("别人的题目"), false);
        Stored.flushAndClear(database);
        findButton().withText("保存").click();

        assertThat(find(Conflict.class).single().getElement().getTextRecursively())
                .contains("他人已先保存", "别人的题目", "我的题目");
        assertThat(findTextField().withLabel("标题").getComponent().getValue()).isEqualTo("我的题目");
        assertThat(reader.details(id).draft().title()).isEqualTo("别人的题目");

        findButton().withText("用我填写的覆盖").click();
        Stored.flushAndClear(database);
        assertThat(reader.details(id).draft().title()).isEqualTo("我的题目");
    }

    @Test
    void takesTheOtherVersionWhenAsked() {
        open();
        findTextField().withLabel("标题").setValue("我的题目");
        records.edit(id, 0, Drafts.titled("别人的题目"), false);
        Stored.flushAndClear(database);
        findButton().withText("保存").click();
        findButton().withText("采用已保存的").click();

        assertThat(findTextField().withLabel("标题").getComponent().getValue()).isEqualTo("别人的题目");
        assertThat(find(Conflict.class).all()).noneMatch(Conflict::isVisible);
    }

    @Test
    void showsADifferenceThatTheWordsOfAFigureHide() {
        records.edit(id, 0, withFigure(null), false);
        Stored.flushAndClear(database);
        open();
        records.edit(id, reader.details(id).version(), withFigure("2025年"), false);
        Stored.flushAndClear(database);
        findButton().withText("保存").click();

        assertThat(find(Conflict.class).single().getElement().getTextRecursively())
                .contains("数据", "项目数 · 10项 · 2025年", "项目数 · 10项 · 准确")
                .doesNotContain("标题");
    }

    @Test
    void showsDaysAsPeopleWriteThem() {
        open();
        records.edit(id, 0, Drafts.on(LocalDate.of(2026, 11, 3), LocalDate.of(2026, 11, 5)), false);
        Stored.flushAndClear(database);
        findButton().withText("保存").click();

        assertThat(find(Conflict.class).single().getElement().getTextRecursively())
                .contains("2026年11月3日", "2026年11月5日")
                .doesNotContain("2026-11-03", "2026-11-05");
    }

    @Test
    void doesNotOpenWhatCannotBeChanged() {
        records.withdraw(id, 0, "重复");
        Stored.flushAndClear(database);
        open();

        assertThat(find(EditActivityView.class).all()).isEmpty();
        assertThat(find(ActivitiesView.class).all()).hasSize(1);
    }

    @Test
    void doesNotFindTheRecordOfAnotherBranch() {
        var foreign = new AtomicReference<UUID>();
        As.user(
                users,
                "clerk2",
                () -> foreign.set(records.record(
                        organisation.branches(Role.CLERK).getFirst().id(), Drafts.good(), false)));
        Stored.flushAndClear(database);
        for (var path : List.of(foreign.get().toString(), "nonsense")) {
            Address.open("activities/edit/" + path);
            assertThat(find(EditActivityView.class).all()).isEmpty();
        }
    }

    @Test
    void isNotForAReviewer() {
        As.user(users, "reviewer", () -> {
            open();
            Address.open("activities/new");
        });

        assertThat(find(EditActivityView.class).all()).isEmpty();
        assertThat(find(NewActivityView.class).all()).isEmpty();
    }

    private static ActivityDraft withFigure(@Nullable String period) {
        var figure = new Figure("项目数", BigDecimal.TEN, Figure.Qualifier.EXACT, "项", period, "10项");
        return Drafts.of("摘要", List.of("PARTY_LECTURE"), List.of(figure), List.of());
    }

    private void open() {
        Address.open("activities/edit/" + id);
    }
}
