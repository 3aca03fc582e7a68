package cn.gov.tj.mz.fourstrong.screen;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.tj.mz.fourstrong.ApplicationTest;
import cn.gov.tj.mz.fourstrong.VaadinTest;
import cn.gov.tj.mz.fourstrong.standard.Invalid;
import cn.gov.tj.mz.fourstrong.standard.NotFound;
import cn.gov.tj.mz.fourstrong.standard.Problem;
import cn.gov.tj.mz.fourstrong.standard.Refused;
import cn.gov.tj.mz.fourstrong.standard.Stale;
import com.vaadin.browserless.locator.Locators;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.test.context.support.WithUserDetails;

@ApplicationTest
@WithUserDetails("clerk")
class FieldErrorsTest extends VaadinTest implements Locators {

    private final TextField title = new TextField();
    private DayField day;
    private FieldErrors problems = new FieldErrors();

    @BeforeEach
    void showAForm() {
        UI.getCurrent().setLocale(Locale.SIMPLIFIED_CHINESE);
        day = new DayField();
        UI.getCurrent().add(title, day);
        problems = new FieldErrors().bind("title", title).bind("day", day);
    }

    @Test
    void standNextToTheirFieldsAndKeepWhatWasTyped() {
        title.setValue("<b>");

        assertThat(problems.accepted(() -> {
                    throw new Invalid(
                            Problem.of("title", "screen.reason.tooLong", 5, 1200),
                            Problem.of("day", "screen.notADate"));
                }))
                .isFalse();

        assertThat(title.isInvalid()).isTrue();
        assertThat(title.getErrorMessage()).isEqualTo("最多 5 字，现有 1,200 字。");
        assertThat(title.getValue()).isEqualTo("<b>");
        assertThat(day.getErrorMessage()).isEqualTo("看不懂这个日期，请写成 2025-06-30 或 6-30。");
    }

    @Test
    void goAwayWhenTheFieldChangesAndOnlyThere() {
        problems.show(new Invalid(Problem.of("title", "screen.reason.missing"), Problem.of("day", "screen.notADate")));

        test(title).setValue("一");

        assertThat(title.isInvalid()).isFalse();
        assertThat(day.isInvalid()).isTrue();
    }

    @Test
    void keepTheFirstOfSeveralForOneField() {
        problems.show(new Invalid(
                Problem.of("title", "screen.reason.missing"), Problem.of("title", "screen.reason.controls")));

        assertThat(title.getErrorMessage()).isEqualTo("请填写原因。");
    }

    @Test
    void becomeANoticeWhereNoFieldIs() {
        problems.show(new Invalid(Problem.of("elsewhere", "screen.reason.missing")));

        assertThat(NotificationText.of(find(Notification.class).single())).isEqualTo("请填写原因。");
    }

    @Test
    void becomeANoticeWhereTheFieldIsNotOnTheScreen() {
        title.setVisible(false);
        problems.show(new Invalid(Problem.of("title", "screen.reason.missing")));

        assertThat(NotificationText.of(find(Notification.class).single())).isEqualTo("请填写原因。");
    }

    @Test
    void stopNoActionWhereTheFieldIsNotOnTheScreen() {
        day.getElement().setProperty("_inputElementValue", "someday");
        BrowserEvents.fire(day, "unparsable-change");
        day.setVisible(false);

        assertThat(problems.accepted(() -> {})).isTrue();
    }

    @Test
    void stopAnActionWhoseInputCannotBeRead() {
        var done = new ArrayList<String>();
        day.getElement().setProperty("_inputElementValue", "someday");
        BrowserEvents.fire(day, "unparsable-change");

        assertThat(problems.accepted(() -> done.add("saved"))).isFalse();
        assertThat(done).isEmpty();
        assertThat(day.getErrorMessage()).isEqualTo("看不懂这个日期，请写成 2025-06-30 或 6-30。");
    }

    @Test
    void areAllShownAtOnceWhereOneCannotBeRead() {
        type("someday");

        assertThat(problems.accepted(
                        () -> List.of(
                                Problem.of("title", "screen.reason.missing"),
                                Problem.of("day", "screen.reason.missing")),
                        () -> {}))
                .isFalse();
        assertThat(problems.marked()).containsExactly(title, day);
        assertThat(day.getErrorMessage()).startsWith("看不懂这个日期");
    }

    @Test
    void standAsSoonAsWhatCannotBeReadIsLeft() {
        type("2026-02-29");
        assertThat(day.getErrorMessage()).startsWith("看不懂这个日期");
    }

    @Test
    void stopAnActionWhoseDayLiesInAYearThatNobodyMeans() {
        for (var far : List.of(LocalDate.of(26, 6, 3), LocalDate.of(1920, 12, 31), LocalDate.of(2032, 1, 1))) {
            day.setValue(far);

            assertThat(day.getErrorMessage()).isEqualTo("年份应在 1921 至 2031 之间。");
            assertThat(problems.accepted(() -> {})).isFalse();
            assertThat(day.getValue()).isEqualTo(far);
        }
        day.setValue(LocalDate.of(2031, 12, 31));
        assertThat(problems.accepted(() -> {})).isTrue();
    }

    @Test
    void sayOfEverySpellingThatNobodyMeansItsYear() {
        type("1026年6月3日");
        assertThat(day.getErrorMessage()).isEqualTo("年份应在 1921 至 2031 之间。");
    }

    @Test
    void areNoneForADayInAnotherSpelling() {
        type("2025年6月30日");
        assertThat(day.getValue()).isEqualTo(LocalDate.of(2025, 6, 30));
        assertThat(day.isInvalid()).isFalse();
    }

    @Test
    void areClearedWhenTheActionIsDone() {
        problems.show(new Invalid(Problem.of("title", "screen.reason.missing")));

        assertThat(problems.accepted(() -> {})).isTrue();
        assertThat(title.isInvalid()).isFalse();
        assertThat(title.getErrorMessage()).isNullOrEmpty();
    }

    @Test
    void sayInWordsWhyAnActionWasRefused() {
        var refusals = List.of(
                new Refused("screen.reason.tooLong", 1, 2),
                new Stale(String.class, 1),
                new NotFound(String.class, 1),
                new AccessDeniedException("no"));

        refusals.forEach(refusal -> assertThat(problems.accepted(() -> {
                    throw refusal;
                }))
                .isFalse());

        assertThat(find(Notification.class).all())
                .extracting(NotificationText::of)
                .satisfiesExactlyInAnyOrder(
                        text -> assertThat(text).contains("最多 1 字，现有 2 字。"),
                        text -> assertThat(text).contains("他人已先保存"),
                        text -> assertThat(text).contains("不存在，或不在您的数据范围内"),
                        text -> assertThat(text).contains("没有进行此操作的权限"));
    }

    private void type(String text) {
        day.getElement().setProperty("_inputElementValue", text);
        BrowserEvents.fire(day, "unparsable-change");
    }
}
