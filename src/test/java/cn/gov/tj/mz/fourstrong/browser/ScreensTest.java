package cn.gov.tj.mz.fourstrong.browser;

import static org.assertj.core.api.SoftAssertions.assertSoftly;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every screen, in the light and in the dark, is readable for everybody and fits its window; and since {@link Visits}
 * looks at the console, none breaks the content policy or calls anybody but the server.
 */
@BrowserTest
class ScreensTest {

    private static final Set<String> SERIOUS = Set.of("serious", "critical");
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

    private static void inspect(SoftAssertions softly, Visitor visitor, String screen) {
        softly.assertThat(findings(visitor)).as("%s in the light", screen).isEmpty();
        look(visitor, ColorScheme.DARK);
        softly.assertThat(findings(visitor)).as("%s in the dark", screen).isEmpty();
        look(visitor, ColorScheme.LIGHT);
        for (var width : WIDTHS) {
            visitor.size(width, 900).settle();
            softly.assertThat(overflow(visitor.page))
                    .as("%s is wider than %d", screen, width)
                    .isZero();
        }
        visitor.size(WIDTHS[0], 900);
    }

    private static void look(Visitor visitor, ColorScheme scheme) {
        visitor.page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        visitor.settle();
    }

    /** By all rules, in this page alone: another page in front of it would stop its drawing. */
    private static List<String> findings(Visitor visitor) {
        var axe = new AxeBuilder(visitor.page).setLegacyMode(true).options(only("violations"));
        return axe.analyze().getViolations().stream()
                .filter(finding -> SERIOUS.contains(finding.getImpact()))
                .map(ScreensTest::inWords)
                .toList();
    }

    /** What is in order need not be told. */
    private static AxeRunOptions only(String results) {
        var options = new AxeRunOptions();
        options.setResultTypes(List.of(results));
        return options;
    }

    private static String inWords(Rule finding) {
        var where = finding.getNodes().stream()
                .limit(3)
                .map(node -> "\n    %s %s"
                        .formatted(
                                node.getTarget(),
                                node.getAny().stream()
                                        .map(check -> check.getMessage())
                                        .toList()))
                .toList();
        return "%s (%d): %s".formatted(finding.getId(), finding.getNodes().size(), where);
    }

    private static int overflow(Page page) {
        return (int) page.evaluate(
                "() => Math.max(0, document.documentElement.scrollWidth - document.documentElement.clientWidth)");
    }
}
