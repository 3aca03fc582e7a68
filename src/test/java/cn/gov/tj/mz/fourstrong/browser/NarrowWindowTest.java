package cn.gov.tj.mz.fourstrong.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** On a telephone the navigation waits behind a button; on the bureau's small screens no number is hidden. */
@BrowserTest
class NarrowWindowTest {

    private static final String IS_BARE = """
            score => score.getBoundingClientRect().right
                <= score.closest('tr').lastElementChild.getBoundingClientRect().left
            """;

    /** Of the letters and of what they stand on, as numbers. */
    private static final String COLOURS = """
            button => {
                const label = getComputedStyle(button.shadowRoot.querySelector('[part=label]')).color;
                return label + ' on ' + getComputedStyle(button).backgroundColor + ' at ' + getComputedStyle(button).opacity;
            }
            """;

    @Test
    void opensTheNavigationWithAButtonAndClosesItAfterTheChoice(Visitor clerk) {
        clerk.size(400, 800).signIn("clerk");
        assertThat(clerk.link("活动记录")).not().isInViewport();
        clerk.click("打开或收起导航");
        assertThat(clerk.link("活动记录")).isInViewport();
        clerk.goTo("活动记录");
        assertThat(clerk.heading("活动记录")).isInViewport();
        assertThat(clerk.link("活动记录")).not().isInViewport();
    }

    /** How far each list goes beyond its frame; more than a line's width and people have to scroll aside. */
    private static final String BEYOND = """
            () => [...document.querySelectorAll('vaadin-grid')]
                .map(grid => grid.shadowRoot.querySelector('#table'))
                .map(table => table.scrollWidth - table.clientWidth)
                .reduce((most, one) => Math.max(most, one), 0)
            """;

    @Test
    void showsEveryListWholeInEnglish(@Speaks("en") Visitor manager) {
        showsEveryListWhole(manager);
    }

    @Test
    void showsEveryListWholeInChinese(Visitor manager) {
        showsEveryListWhole(manager);
    }

    private static void showsEveryListWhole(Visitor manager) {
        manager.size(1440, 900).openAs("manager", "");
        var lists = List.of(
                "activities",
                "duties/rules",
                "indicators",
                "approval",
                "cycles",
                "cycles/2026H2",
                "evaluations",
                "reviewers",
                "titles",
                "calendar",
                "dashboard");
        Assertions.assertThat(lists).allSatisfy(list -> {
            manager.open(list);
            Assertions.assertThat(manager.page.evaluate(BEYOND)).as(list).isEqualTo(0);
        });
    }

    /** Periods have to be read to the end: nobody guesses which one is missing. */
    @Test
    void showsEveryMissingPeriodOfAnIndicatorOfWork(Visitor clerk) {
        clerk.size(1440, 900).openAs("clerk", "indicators");
        var missing = clerk.page
                .locator(".fs-cell-whole", new Page.LocatorOptions().setHasText("、"))
                .first();
        Assertions.assertThat((boolean) missing.evaluate("""
                        text => { const cell = text.parentElement;
                            return cell.scrollWidth <= cell.clientWidth && text.scrollHeight <= cell.clientHeight }
                        """)).isTrue();
    }

    /** What cannot be pressed yet says what it would do. */
    @ParameterizedTest
    @EnumSource(
            value = ColorScheme.class,
            names = {"LIGHT", "DARK"})
    void letsPeopleReadAPrimaryButtonThatCannotBePressedYet(ColorScheme scheme, Visitor manager) {
        manager.page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        manager.openAs("manager", "titles/grant");
        var label =
                manager.page.locator("vaadin-button[theme~=primary][disabled]").first();
        Assertions.assertThat((String) label.evaluate(COLOURS)).matches(colours -> contrast(colours) >= 4.5);
    }

    /** What can be done stays in sight over the other columns, and must not stand on a score. */
    @ParameterizedTest
    @ValueSource(ints = {1440, 1366, 1280, 1024})
    void showsScoresOfTheRunningCycleWhole(int width, @Speaks("en") Visitor manager) {
        manager.size(width, 900).signIn("manager");
        var score = manager.page.locator(".fs-course a[href$='/why']").first();
        score.waitFor();
        Assertions.assertThat(score.evaluate(IS_BARE)).isEqualTo(true);
    }

    /** By the rule of WCAG; a colour that lets others through cannot be judged. */
    private static double contrast(String colours) {
        Assertions.assertThat(colours).matches("rgb\\(\\d+, \\d+, \\d+\\) on rgb\\(\\d+, \\d+, \\d+\\) at 1");
        var light = Pattern.compile("\\((\\d+), (\\d+), (\\d+)\\)")
                .matcher(colours)
                .results()
                .mapToDouble(colour -> 0.2126 * part(colour.group(1))
                        + 0.7152 * part(colour.group(2))
                        + 0.0722 * part(colour.group(3)))
                .sorted()
                .toArray();
        return (light[1] + 0.05) / (light[0] + 0.05);
    }

    private static double part(String number) {
        var share = Integer.parseInt(number) / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
