package cn.gov.tj.mz.fourstrong.shell.ui;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.tj.mz.fourstrong.ApplicationTest;
import cn.gov.tj.mz.fourstrong.VaadinTest;
import cn.gov.tj.mz.fourstrong.screen.HelpLink;
import com.vaadin.browserless.locator.Locators;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.Location;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.security.test.context.support.WithUserDetails;
import org.springframework.transaction.annotation.Transactional;

@ApplicationTest
@Transactional
@WithUserDetails("clerk")
class HelpViewTest extends VaadinTest implements Locators {

    private static final Pattern HEADING = Pattern.compile("<h\\d id=\"([^\"]+)\">");
    private static final Pattern LINK = Pattern.compile("<a [^>]*href=\"([^\"]*)\"");

    @Test
    void showsTheManualWithItsContents() {
        navigate(HelpView.class);
        assertThat(findH1().getText()).isEqualTo("帮助");
        var title = "得分怎样计算";
        var anchor = Manual.in(Appearance.Language.CHINESE).anchor(title).orElseThrow();
        assertThat(findAnchor().withText(title).getHref()).isEqualTo("help#" + anchor);
    }

    @Test
    void isOpenedFromAPageAtTheChapterAboutIt() {
        UI.getCurrent().navigate("activities");
        assertThat(find(HelpLink.class).single())
                .satisfies(link -> assertThat(link.getHref()).isEqualTo("help?page=activities"))
                .satisfies(link -> assertThat(link.getAriaLabel()).contains("帮助：记录活动"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void hasAChapterForEachPageThatNamesOne(String language) {
        var manual = Manual.in(Appearance.Language.of(Locale.of(language)));
        assertThat(HelpLink.PAGES)
                .allSatisfy(page -> assertThat(
                                manual.anchor(I18NProvider.translate(Locale.of(language), "screen.help." + page)))
                        .isPresent());
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
