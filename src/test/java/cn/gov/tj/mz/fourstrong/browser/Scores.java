package cn.gov.tj.mz.fourstrong.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;

/** The fields for points in self-assessment and review, as somebody types into them. */
record Scores(Visitor visitor) {

    /** Opens a criterion and types from its indicator on, going down with Enter. */
    Scores type(String criterion, String first, String... points) {
        visitor.page
                .getByRole(AriaRole.BUTTON)
                .filter(new Locator.FilterOptions().setHasText(criterion))
                .first()
                .click();
        of(first).focus();
        for (var value : points) {
            visitor.page.keyboard().type(value);
            visitor.page.keyboard().press("Enter");
        }
        visitor.settle();
        return this;
    }

    /** The field of an indicator. */
    Locator of(String code) {
        return visitor.settle().page.getByLabel(Pattern.compile("^" + code + " .*(自评|考评)分$"));
    }
}
