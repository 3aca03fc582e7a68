package cn.gov.tj.mz.fourstrong.shell.ui;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.tj.mz.fourstrong.ApplicationTest;
import cn.gov.tj.mz.fourstrong.As;
import cn.gov.tj.mz.fourstrong.VaadinTest;
import cn.gov.tj.mz.fourstrong.account.Caller;
import cn.gov.tj.mz.fourstrong.screen.DeskCard;
import cn.gov.tj.mz.fourstrong.screen.ThingLine;
import cn.gov.tj.mz.fourstrong.screen.WorkbenchCard;
import cn.gov.tj.mz.fourstrong.screen.WorkbenchCard.Place;
import cn.gov.tj.mz.fourstrong.standard.Thing;
import cn.gov.tj.mz.fourstrong.standard.ToDo;
import cn.gov.tj.mz.fourstrong.standard.Words;
import com.vaadin.browserless.locator.Locators;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.test.context.support.WithUserDetails;
import org.springframework.transaction.annotation.Transactional;

@ApplicationTest
@Transactional
class WorkbenchViewTest extends VaadinTest implements Locators {

    @Autowired
    Caller caller;

    @Autowired
    Clock clock;

    @Autowired
    UserDetailsService users;

    @Test
    @WithUserDetails("clerk")
    void greetsTheCallerByName() {
        navigate(WorkbenchView.class);
        assertThat(findH1().getText()).isEqualTo("工作台");
        assertThat(findSpan().withText("上午好，福彩中心支部工作人员。今天是2026年11月23日 星期一。").exists())
                .isTrue();
    }

    @Test
    @WithUserDetails("auditor")
    void isFriendlyWhenNothingWaits() {
        assertThat(findH2().inside(show(List.of())).getText()).isEqualTo("没有等待处理的事项");
    }

    @Test
    @WithUserDetails("clerk")
    void listsWhatWaitsInTheOrderOfItsUrgency() {
        var first = new ToDo("shell.workbench.waiting", 3, "activities?state=RETURNED", "activities");
        var second = new ToDo("shell.workbench.waiting", 1, "self-assessment", "self-assessment");
        var view = new WorkbenchView(caller, List.of(() -> List.of(first), () -> List.of(second)), List.of(), clock);
        UI.getCurrent().add(view);
        assertThat(findAnchor().inside(view).withClassName("fs-todo").components())
                .extracting(Anchor::getHref)
                .containsExactly("activities?state=RETURNED", "self-assessment");
        assertThat(findH2().inside(view).components()).extracting(H2::getText).containsExactly("等您处理");
        assertThat(findSpan().inside(view).withText("4 件").exists()).isTrue();
    }

    @Test
    @WithUserDetails("clerk")
    void namesTheFirstThingsEachWithWhatIsToBeDone() {
        var late = new Thing(Words.name("第一件"), Words.name("说明"), "nav.help", "help")
                .due(LocalDate.now(clock).minusDays(2), LocalDate.now(clock));
        var other = new Thing(Words.name("第二件"), Words.name("说明"), "nav.help", "help");
        var toDo = new ToDo("shell.workbench.waiting", 7, "activities", "activities");
        var view = show(List.of(), toDo.with(List.of(late, other)));

        assertThat(find(ThingLine.class, view).all())
                .extracting(line -> line.getElement().getTextRecursively())
                .containsExactly("第一件逾期 2 天说明帮助", "第二件说明帮助");
        assertThat(findAnchor().inside(view).withClassName("fs-thing-action").components())
                .extracting(link -> link.getAriaLabel().orElseThrow())
                .containsExactly("帮助：第一件", "帮助：第二件");
        assertThat(findSpan().inside(view).withText("全部 7 条").exists()).isTrue();
    }

    @Test
    @WithUserDetails("clerk")
    void doesNotSayAgainWhatACardSaysUnlessSomebodyAddedANote() {
        var said = new ToDo("nav.help", 1, "help", "help");
        var card = card(Place.SIDE, Set.of("nav.help"));

        assertThat(links(show(List.of(card), said))).isEmpty();
        assertThat(links(show(List.of(card), said.noted(Words.name("提醒"))))).containsExactly("help");
    }

    @Test
    @WithUserDetails("clerk")
    void doesNotSayThatNothingWaitsWhereCardsSayAllOfIt() {
        var said = new ToDo("nav.help", 1, "help", "help");

        assertThat(columns(show(List.of(card(Place.LEAD, Set.of("nav.help"))), said)))
                .containsExactly("fs-desk-main: 卡片");
    }

    @Test
    @WithUserDetails("clerk")
    void putsWhatWaitsBesideALeadingCard() {
        var toDo = new ToDo("nav.help", 1, "help", "help");

        assertThat(columns(show(List.of(card(Place.SIDE, Set.of())), toDo)))
                .containsExactly("fs-desk-main: 等您处理", "fs-desk-side: 卡片");
        assertThat(columns(show(List.of(card(Place.LEAD, Set.of())), toDo)))
                .containsExactly("fs-desk-main: 卡片", "fs-desk-side: 等您处理");
        assertThat(columns(show(List.of(), toDo))).containsExactly("fs-desk-main: 等您处理");
    }

    @ParameterizedTest
    @ValueSource(strings = {"clerk", "reviewer", "manager", "sysadmin", "secadmin", "auditor"})
    void offersToRecordToThoseWhoDo(String username) {
        As.user(users, username, () -> {
            navigate(WorkbenchView.class);
            assertThat(find(Button.class).withText("记录活动").exists()).isEqualTo(username.equals("clerk"));
        });
    }

    @Test
    @WithUserDetails("clerk")
    void putsFirstWhatIsDueFirstAndSaysHowFarAwayItIs() {
        var late = due("2026-11-20", "self-assessment");
        var today = due("2026-11-23", "review");
        var soon = due("2026-11-26", "review");
        var open = new ToDo("shell.workbench.waiting", 1, "activities", "activities");
        var view = new WorkbenchView(
                caller, List.of(() -> List.of(open, soon), () -> List.of(today, late)), List.of(), clock);
        UI.getCurrent().add(view);

        assertThat(find(DueNote.class, view).all())
                .extracting(note -> note.getElement().getTextRecursively().strip())
                .containsExactly("2026-11-20 截止，已逾期 3 天", "2026-11-23 截止，就是今天", "2026-11-26 截止，还有 3 天");
        assertThat(findAnchor().inside(view).withClassName("fs-todo").components())
                .extracting(Anchor::getHref)
                .containsExactly("self-assessment", "review", "review", "activities");
    }

    @Test
    @WithUserDetails("clerk")
    void countsTheDaysInEnglish() {
        UI.getCurrent().setLocale(Locale.ENGLISH);
        assertThat(words("2026-11-24")).isEqualTo("Due 2026-11-24, 1 day left");
        assertThat(words("2026-12-31")).isEqualTo("Due 2026-12-31, 38 days left");
        assertThat(words("2026-11-21")).isEqualTo("Was due 2026-11-21, overdue by 2 days");
    }

    private WorkbenchView show(List<WorkbenchCard> cards, ToDo... toDos) {
        var view = new WorkbenchView(caller, List.of(() -> List.of(toDos)), cards, clock);
        UI.getCurrent().add(view);
        return view;
    }

    private List<String> links(WorkbenchView view) {
        return findAnchor().inside(view).withClassName("fs-todo").components().stream()
                .map(Anchor::getHref)
                .toList();
    }

    private List<String> columns(WorkbenchView view) {
        var desk = find(Desk.class, view).single();
        return desk.getChildren()
                .map(column -> column.getElement().getAttribute("class") + ": "
                        + find(H2.class, column).single().getText())
                .toList();
    }

    private static WorkbenchCard card(Place place, Set<String> covered) {
        return new WorkbenchCard() {
            @Override
            public Place place() {
                return place;
            }

            @Override
            public Optional<Component> content() {
                return Optional.of(new DeskCard("卡片", ""));
            }

            @Override
            public Set<String> covers() {
                return covered;
            }
        };
    }

    private String words(String day) {
        var note = new DueNote(LocalDate.parse(day), LocalDate.now(clock));
        return note.getElement().getTextRecursively().strip();
    }

    private static ToDo due(String day, String route) {
        return new ToDo("shell.workbench.waiting", 1, route, route, LocalDate.parse(day));
    }
}
