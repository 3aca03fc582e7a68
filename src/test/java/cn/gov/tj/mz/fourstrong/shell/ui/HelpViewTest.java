package cn.gov.tj.mz.fourstrong.shell.ui;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.tj.mz.fourstrong.ApplicationTest;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.locator.Locators;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.security.test.context.support.WithUserDetails;
import org.springframework.transaction.annotation.Transactional;

@ApplicationTest
@Transactional
@WithUserDetails("clerk")
class HelpViewTest extends SpringBrowserlessTest implements Locators {

    private static final Pattern HEADING = Pattern.compile("<h\\d id=\"([^\"]+)\">");
    private static final Pattern LINK = Pattern.compile("<a [^>]*href=\"([^\"]*)\"");

    @Test
    void showsTheManualWithItsContents() {
        navigate(HelpView.class);
        assertThat(findH1().getText()).isEqualTo("帮助");
        var chapter = Manual.in(Appearance.Language.CHINESE).contents().stream()
                .filter(entry -> entry.title().equals("得分怎样计算"))
                .findFirst()
                .orElseThrow();
        assertThat(findAnchor().withText(chapter.title()).getHref()).isEqualTo("help#" + chapter.anchor());
    }

    @Test
    void hasTheSameChaptersInBothLanguages() {
        assertThat(Manual.in(Appearance.Language.ENGLISH).contents())
                .extracting(Manual.Entry::level)
                .containsExactlyElementsOf(Manual.in(Appearance.Language.CHINESE).contents().stream()
                        .map(Manual.Entry::level)
                        .toList());
    }

    @ParameterizedTest
    @EnumSource(names = {"CHINESE", "ENGLISH"})
    void hasTheAnchorsOfItsContentsInOrder(Appearance.Language language) {
        var manual = Manual.in(language);
        assertThat(HEADING.matcher(manual.html()).results().map(heading -> heading.group(1)))
                .doesNotHaveDuplicates()
                .containsExactlyElementsOf(
                        manual.contents().stream().map(Manual.Entry::anchor).toList());
    }

    @ParameterizedTest
    @EnumSource(names = {"CHINESE", "ENGLISH"})
    void leadsToPagesThatExist(Appearance.Language language) {
        var html = Manual.in(language).html();
        var router = UI.getCurrent().getInternals().getRouter();
        assertThat(LINK.matcher(html).results().map(link -> link.group(1)))
                .hasSizeGreaterThan(8)
                .allSatisfy(address -> assertThat(
                                router.resolveNavigationTarget(new Location(".".equals(address) ? "" : address)))
                        .isPresent());
    }

    @Test
    void takesNoMarkupFromItsText() {
        assertThat(Manual.in(Appearance.Language.CHINESE).html())
                .contains("<h2 id=\"开始使用\">")
                .doesNotContain("<script");
    }
}
