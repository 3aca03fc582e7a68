package cn.gov.tj.mz.fourstrong.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The way back leads to where people were, on the page and in its list. */
@BrowserTest
class BackJourneyTest {

    private static final String PAGE =
            "() => document.querySelector('vaadin-app-layout').shadowRoot.querySelector('[part~=content]').scrollTop";
    private static final String LIST =
            "() => document.querySelector('main vaadin-grid').shadowRoot.querySelector('#table').scrollTop";

    @Test
    void restoresThePlaceOnAPage(Visitor manager) {
        manager.signIn("manager").open("dashboard?cycle=2025H1");
        var link = manager.page.locator("main vaadin-grid a.fs-cell-link").first();
        link.scrollIntoViewIfNeeded();
        manager.settle();
        var before = number(manager, PAGE);
        assertThat(before).isGreaterThan(200);

        link.click();
        manager.page.waitForURL(url -> url.contains("/evaluations/"));
        manager.settle().page.goBack();

        manager.settle().page.waitForFunction("() => (" + PAGE + ")() > 200");
        assertThat(number(manager, PAGE)).isEqualTo(before);
    }

    @Test
    void restoresThePlaceInAList(Visitor manager) {
        manager.signIn("manager").open("activities");
        manager.page.evaluate(
                "() => document.querySelector('main vaadin-grid').shadowRoot.querySelector('#table').scrollTop = 9000");
        manager.settle();
        var before = number(manager, LIST);
        assertThat(before).isGreaterThan(8000);

        manager.follow("cycles").page.goBack();

        manager.settle().page.waitForFunction("() => (" + LIST + ")() > 8000");
        assertThat(number(manager, LIST)).isEqualTo(before);
    }

    private static int number(Visitor visitor, String script) {
        return ((Number) visitor.page.evaluate(script)).intValue();
    }
}
