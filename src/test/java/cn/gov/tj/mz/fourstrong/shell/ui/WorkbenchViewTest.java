package cn.gov.tj.mz.fourstrong.shell.ui;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.tj.mz.fourstrong.ApplicationTest;
import cn.gov.tj.mz.fourstrong.account.Caller;
import cn.gov.tj.mz.fourstrong.standard.ToDo;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.locator.Locators;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithUserDetails;
import org.springframework.transaction.annotation.Transactional;

@ApplicationTest
@Transactional
class WorkbenchViewTest extends SpringBrowserlessTest implements Locators {

    @Autowired
    Caller caller;

    @Autowired
    Clock clock;

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
        navigate(WorkbenchView.class);
        assertThat(findH2().getText()).isEqualTo("没有等待处理的事项");
    }

    @Test
    @WithUserDetails("clerk")
    void listsWhatWaitsInTheOrderOfItsUrgency() {
        var first = new ToDo("shell.workbench.waiting", 3, "activities?state=RETURNED", "activities");
        var second = new ToDo("shell.workbench.waiting", 1, "self-assessment", "self-assessment");
        var view = new WorkbenchView(caller, List.of(() -> List.of(first), () -> List.of(second)), clock);
        UI.getCurrent().add(view);
        assertThat(findAnchor().inside(view).withClassName("fs-todo").components())
                .extracting(Anchor::getHref)
                .containsExactly("activities?state=RETURNED", "self-assessment");
        assertThat(findH2().inside(view).components()).extracting(H2::getText).containsExactly("活动记录", "自评");
    }

    @Test
    @WithUserDetails("clerk")
    void putsFirstWhatIsDueFirstAndSaysHowFarAwayItIs() {
        var late = due("2026-11-20", "self-assessment");
        var today = due("2026-11-23", "review");
        var soon = due("2026-11-26", "review");
        var open = new ToDo("shell.workbench.waiting", 1, "activities", "activities");
        var view = new WorkbenchView(caller, List.of(() -> List.of(open, soon), () -> List.of(today, late)), clock);
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

    private String words(String day) {
        var note = new DueNote(LocalDate.parse(day), LocalDate.now(clock));
        return note.getElement().getTextRecursively().strip();
    }

    private static ToDo due(String day, String route) {
        return new ToDo("shell.workbench.waiting", 1, route, route, LocalDate.parse(day));
    }
}
