package cn.gov.tj.mz.fourstrong.browser;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Set;

/** What keeps a page from being readable for everybody. */
final class Axe {

    private static final Set<String> SERIOUS = Set.of("serious", "critical");

    /** By the script that the first look left in the page; to load it again takes as long as to run it. */
    private static final String COLOURS = """
            async () => {
                const found = await axe.run({
                    runOnly: ['color-contrast', 'link-in-text-block'],
                    resultTypes: ['violations'],
                });
                return found.violations.map(({id, nodes}) => `${id} (${nodes.length}): `
                    + nodes.slice(0, 3).map(node => `${node.target} ${node.any.map(check => check.message)}`).join('\\n    '));
            }
            """;

    private Axe() {}

    /** Serious and critical findings by all rules. */
    static List<String> findings(Page page) {
        // in this page alone: another in front of it would stop its drawing
        return new AxeBuilder(page)
                .setLegacyMode(true).options(only("violations")).analyze().getViolations().stream()
                        .filter(finding -> SERIOUS.contains(finding.getImpact()))
                        .map(Axe::inWords)
                        .toList();
    }

    /**
     * Those by the rules about colours, of a page that was looked at by all rules before: what else there is to find is
     * the same in the light and in the dark.
     */
    @SuppressWarnings("unchecked")
    static List<String> findingsOfColour(Page page) {
        return (List<String>) page.evaluate(COLOURS);
    }

    /** Leaves out what is in order. */
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
}
