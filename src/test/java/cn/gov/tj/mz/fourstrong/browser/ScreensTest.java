package cn.gov.tj.mz.fourstrong.browser;

import static org.assertj.core.api.SoftAssertions.assertSoftly;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every screen, in the light and in the dark, has its styles, is readable for everybody and fits its window; and since {@link Visits}
 * looks at the console, none breaks the content policy or calls anybody but the server.
 */
@BrowserTest
class ScreensTest {

    private static final int[] WIDTHS = {1440, 1024, 400};

    @Test
    void signIn(Visitor visitor) {
        visitor.open("login");
        assertSoftly(softly -> inspect(softly, visitor, "login"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"clerk", "reviewer", "manager", "sysadmin", "secadmin", "auditor"})
    void ofEveryRole(String username, Visitor visitor) {
        visitor.signIn(username);
        assertSoftly(softly -> Screens.of(username, visitor).forEach((screen, way) -> {
            way.accept(visitor);
            inspect(softly, visitor, screen);
        }));
    }

    /** Settles only where something is drawn anew: there are many screens. */
    private static void inspect(SoftAssertions softly, Visitor visitor, String screen) {
        softly.assertThat(Axe.findings(visitor.page))
                .as("%s in the light", screen)
                .isEmpty();
        softly.assertThat(StyleSheets.lacking(visitor.page))
                .as("styles that %s lacks", screen)
                .isEmpty();
        fits(softly, visitor, screen, WIDTHS[0]);
        look(visitor, ColorScheme.DARK);
        visitor.settle();
        softly.assertThat(Axe.findingsOfColour(visitor.page))
                .as("%s in the dark", screen)
                .isEmpty();
        for (var width : WIDTHS) {
            if (width != WIDTHS[0]) {
                visitor.size(width, 900).settle();
                fits(softly, visitor, screen, width);
            }
        }
        visitor.size(WIDTHS[0], 900);
        look(visitor, ColorScheme.LIGHT);
    }

    private static void fits(SoftAssertions softly, Visitor visitor, String screen, int width) {
        softly.assertThat(overflow(visitor.page))
                .as("%s is wider than %d", screen, width)
                .isZero();
    }

    private static void look(Visitor visitor, ColorScheme scheme) {
        visitor.page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
    }

    private static int overflow(Page page) {
        return (int) page.evaluate(
                "() => Math.max(0, document.documentElement.scrollWidth - document.documentElement.clientWidth)");
    }
}
