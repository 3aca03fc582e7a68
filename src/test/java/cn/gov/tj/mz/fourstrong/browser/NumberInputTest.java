package cn.gov.tj.mz.fourstrong.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Numbers and days are read as people write them; what is none is never taken for the digits in it, but stays and is named. */
@BrowserTest
class NumberInputTest {

    private static String username = "";

    @BeforeAll
    static void sendAClerk(@Autowired Clerks clerks) {
        username = clerks.create("养老院", "赵某");
    }

    @Test
    void pointsAreNotGuessed(Visitor clerk) {
        clerk.openAs(username, "self-assessment/2026H2");
        var before = points(clerk).inputValue();

        for (var typed : List.of("0、5", "5 人", "1.2.3", "五")) {
            type(clerk, points(clerk), typed);

            assertThat(points(clerk)).hasValue(typed);
            clerk.sees("请填写数字。");
        }
        clerk.open("self-assessment/2026H2");
        assertThat(points(clerk)).hasValue(before);
    }

    @Test
    void pointsAreReadAsPeopleWriteThem(Visitor clerk) {
        clerk.openAs(username, "self-assessment/2026H2");
        for (var typed : List.of("0,5", "0。5", "０．５", "0，5", ".5", "0.5 分")) {
            type(clerk, points(clerk), "1");
            type(clerk, points(clerk), typed);
            assertThat(points(clerk)).hasValue("0.5");
        }
    }

    @Test
    void yearsAreReadAsPeopleWriteThem(Visitor clerk) {
        clerk.openAs(username, "activities/new");
        var year = clerk.field("所属年度");
        for (var typed : List.of("２０２５", "2025年", "2025 ")) {
            type(clerk, year, "2024");
            type(clerk, year, typed);
            assertThat(year).hasValue("2025");
        }
    }

    @Test
    void whatFollowsAnAmountGoesToItsFields(Visitor clerk) {
        clerk.openAs(username, "activities/new").click("添加数据");
        type(clerk, clerk.field("数值"), "20余户");
        assertThat(clerk.field("数值")).hasValue("20");
        assertThat(clerk.field("单位")).hasValue("户");
        assertThat(clerk.field("对外表述")).hasValue("20余户");

        type(clerk, clerk.field("数值"), "12。5万元");
        assertThat(clerk.field("数值")).hasValue("12.5");
        assertThat(clerk.field("单位")).hasValue("万元");
        assertThat(clerk.field("对外表述")).hasValue("12.5万元");

        type(clerk, clerk.field("单位"), "件");
        type(clerk, clerk.field("数值"), "30户");
        assertThat(clerk.field("单位")).hasValue("件");
    }

    @Test
    void wholeNumbersAreNotGuessed(Visitor clerk) {
        clerk.signIn(username);
        for (var typed : List.of("1.5", "1,0", "1e3", "2-6", "20,26", "2。6", "2、6", "２.６", "9".repeat(400))) {
            clerk.open("activities/new");
            type(clerk, clerk.field("所属年度"), typed);
            clerk.click("保存");

            clerk.sees("请填写整数。");
            assertThat(clerk.field("所属年度")).hasValue(typed);
        }
        clerk.field("日期").fill("2026-11-20");
        clerk.field("日期").press("Enter");
        clerk.settle();
        assertThat(clerk.field("所属年度")).hasValue("9".repeat(400));
    }

    @Test
    void daysAreReadAsPeopleWriteThem(Visitor clerk) {
        clerk.openAs(username, "activities/new");
        var day = clerk.field("日期");
        for (var typed : List.of("11-20", "11.20", "1120", "26/11/20", "20261120", "11月20日", "２０２６－１１－２０")) {
            type(clerk, day, typed);
            assertThat(day).hasValue("2026-11-20");
        }
        type(clerk, day, "11-31");
        assertThat(day).hasValue("11-31");
        clerk.sees("看不懂这个日期，请写成 2025-06-30 或 6-30。");
    }

    @Test
    void yearsOfTwoDigitsAreSeenInFullAndUnlikelyOnesRefused(Visitor clerk) {
        clerk.openAs(username, "activities/new");
        var day = clerk.field("日期");
        for (var typed : List.of("31-06-03", "31.6.3", "310603")) {
            type(clerk, day, typed);
            assertThat(day).hasValue("2031-06-03");
        }
        for (var typed : List.of("49-10-01", "49.10.1", "491001")) {
            type(clerk, day, typed);
            assertThat(day).hasValue("1949-10-01");
        }
        for (var typed : List.of("0026-06-03", "1026-06-03", "2099-06-03")) {
            type(clerk, day, typed);
            assertThat(day).hasValue(typed);
            clerk.sees("年份应在 1921 至 2031 之间。");
        }
    }

    /** Key by key where the keyboard has it, as input methods do where not. */
    private static void type(Visitor visitor, Locator field, String text) {
        field.focus();
        field.press("Control+A");
        field.press("Delete");
        text.codePoints().mapToObj(Character::toString).forEach(character -> {
            if (character.charAt(0) < 128) {
                visitor.page.keyboard().type(character);
            } else {
                visitor.page.keyboard().insertText(character);
            }
        });
        field.blur();
        visitor.settle();
    }

    private static Locator points(Visitor visitor) {
        return visitor.page.getByLabel(Pattern.compile("自评分$")).first();
    }
}
