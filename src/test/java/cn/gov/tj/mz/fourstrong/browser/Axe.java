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

    private Axe() {}

    /** Serious and critical findings by all rules. */
    static List<String> findings(Page page) {
        return findings(asking(page));
    }

    /** Those by the rules about colours: what else there is to find is the same in the light and in the dark. */
    static List<String> findingsOfColour(Page page) {
        return findings(asking(page).withRules(List.of("color-contrast", "link-in-text-block")));
    }

    /** In this page alone: another in front of it would stop its drawing. */
    private static AxeBuilder asking(Page page) {
        return new AxeBuilder(page).setLegacyMode(true).options(only("violations"));
    }

    private static List<String> findings(AxeBuilder axe) {
        return axe.analyze().getViolations().stream()
                .filter(finding -> SERIOUS.contains(finding.getImpact()))
                .map(Axe::inWords)
                .toList();
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
