package cn.gov.tj.mz.fourstrong.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Two clerks of one branch fill in its self-assessment; nothing that either types gets lost. */
@BrowserTest
class DraftJourneyTest {

    private static final int SECONDS = 1000;

    private static String liName = "";
    private static String wangName = "";

    @BeforeAll
    static void sendTwoClerks(@Autowired Clerks clerks) {
        liName = clerks.create("救助管理站", "李某");
        wangName = clerks.create("救助管理站", "王某");
    }

    @Test
    void keepsWhatWasTypedFiveSecondsBeforeTheBrowserIsClosed(Visitor li, Visitor again) {
        begin(li, liName);
        words(li, "A1").pressSequentially("按计划开展集中学习，", new Locator.PressSequentiallyOptions().setDelay(20));
        li.page.waitForTimeout(5 * SECONDS);
        li.leave();

        begin(again, liName);
        assertThat(words(again, "A1")).hasValue(Pattern.compile(".*按计划开展集中学习，$"));
        again.page.getByText(Pattern.compile("^最近更新")).waitFor();
    }

    @Test
    void keepsWordsAlsoWhileSomebodyTypesOnAndOn(Visitor li, Visitor again) {
        begin(li, liName);
        var words = words(li, "A2");
        words.focus();
        for (int i = 0; i < 40; i++) {
            li.page.keyboard().type("字");
            li.page.waitForTimeout(150);
        }
        li.leave();

        begin(again, liName);
        assertThat(words(again, "A2")).hasValue(Pattern.compile("字{8,}"));
    }

    @Test
    void movesNothingUnderThePointerWhileItSaves(Visitor li) {
        begin(li.size(1366, 768), liName);
        var top = points(li, "A2").boundingBox().y;

        type(li, "A1", "7.5");
        li.page.getByText(Pattern.compile("^已保存 \\d\\d:\\d\\d$")).waitFor();
        Assertions.assertThat(points(li, "A2").boundingBox().y).isEqualTo(top);
    }

    @Test
    void showsBothWhatTheyTypedIntoOneFieldAndMergesTheRest(Visitor li, Visitor left, Visitor wang) {
        begin(li, liName);
        begin(left, wangName);
        seesAtWork(left, "李某");
        points(left, "A4").focus(); // what is under one's hands is not replaced

        type(li, "A3", "2");
        type(li, "A4", "1.5");
        type(left, "A4", "1");
        left.sees("请选择：1 处他人已改，您填的已暂存");
        left.leave();
        begin(wang, wangName);
        wang.page
                .getByText(Pattern.compile("评分现为 1\\.5（李某 \\d\\d:\\d\\d），您填 1\\.0"))
                .waitFor();
        assertThat(points(wang, "A3")).hasValue("2.0");
        assertThat(points(wang, "A4")).hasValue("1.0");
        wang.sees("请选择：1 处他人已改，您填的已暂存");

        wang.click("保留我填的");
        wang.page.getByText(Pattern.compile("^已保存 \\d\\d:\\d\\d$")).waitFor();
        assertThat(points(li, "A4")).hasValue("1.0");
        seesAtWork(li, "王某");
    }

    private static void begin(Visitor visitor, String username) {
        visitor.openAs(username, "self-assessment/2026H2");
        points(visitor, "A1").waitFor();
    }

    /** Until it is saved: what the next one types comes after it. */
    private static void type(Visitor visitor, String code, String points) {
        points(visitor, code).fill(points);
        points(visitor, code).blur();
        visitor.settle();
    }

    /** Perhaps beside others, who were there a moment ago. */
    private static void seesAtWork(Visitor visitor, String name) {
        visitor.page.getByText(Pattern.compile(name + ".* 也在填写$")).waitFor();
    }

    private static Locator points(Visitor visitor, String code) {
        return visitor.page.getByLabel(Pattern.compile("^" + code + " .*自评分$"));
    }

    private static Locator words(Visitor visitor, String code) {
        return visitor.page.getByLabel(Pattern.compile("^" + code + " .*说明$"));
    }
}
