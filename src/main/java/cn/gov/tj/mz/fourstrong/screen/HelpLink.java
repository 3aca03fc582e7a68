package cn.gov.tj.mz.fourstrong.screen;

import com.vaadin.flow.router.Location;
import java.util.Optional;
import java.util.Set;

/** From a page to the chapter of the manual that is about it. */
public final class HelpLink extends PageLink {

    /** The pages that have a chapter, by the first part of their address; {@code screen.help} names it. */
    public static final Set<String> PAGES = Set.of(
            "accounts",
            "activities",
            "approval",
            "audit",
            "branches",
            "calendar",
            "compare",
            "cycles",
            "dashboard",
            "duties",
            "evaluations",
            "feedback",
            "indicators",
            "organisation",
            "review",
            "reviewers",
            "rubrics",
            "self-assessment",
            "templates",
            "titles");

    private HelpLink(String page) {
        super("?", "help?page=" + page);
        var words = getTranslation("screen.help", getTranslation("screen.help." + page));
        setTitle(words);
        setAriaLabel(words);
        addClassName("fs-help-link");
    }

    /** Nothing where the manual has no chapter of its own. */
    static Optional<HelpLink> of(Location page) {
        return Optional.of(page.getFirstSegment()).filter(PAGES::contains).map(HelpLink::new);
    }
}
