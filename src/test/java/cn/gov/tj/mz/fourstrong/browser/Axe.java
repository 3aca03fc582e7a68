package cn.gov.tj.mz.fourstrong.browser;

import static java.util.Objects.requireNonNull;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What keeps a page from being readable for everybody. */
final class Axe {

    private static final String SOURCE = source();

    private static final String FINDINGS = """
            async rules => {
                const found = await axe.run({
                    ...(rules ? { runOnly: rules } : {}),
                    resultTypes: ['violations'],
                });
                return found.violations
                    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
                    .map(({ id, nodes }) => `${id} (${nodes.length}): ` + nodes.slice(0, 3)
                        .map(({ target, any }) => `\\n    ${target} ${any.map(check => check.message)}`));
            }
            """;

    private static final List<String> COLOUR_RULES = List.of("color-contrast", "link-in-text-block");

    private Axe() {}

    /** Serious and critical findings by all rules. */
    static List<String> findings(Page page) {
        return findings(page, null);
    }

    /**
     * Those by the rules about colours, of a page that was looked at by all rules before: what else there is to find is
     * the same in the light and in the dark.
     */
    static List<String> findingsOfColour(Page page) {
        return findings(page, COLOUR_RULES);
    }

    /** Loads the script once for each document, which takes as long as to run it. */
    @SuppressWarnings("unchecked")
    private static List<String> findings(Page page, @Nullable List<String> rules) {
        if (!(boolean) page.evaluate("() => 'axe' in window")) {
            page.evaluate(SOURCE);
        }
        return (List<String>) page.evaluate(FINDINGS, rules);
    }

    private static String source() {
        try (var script = requireNonNull(AxeBuilder.class.getResourceAsStream("/axe.min.js"))) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
