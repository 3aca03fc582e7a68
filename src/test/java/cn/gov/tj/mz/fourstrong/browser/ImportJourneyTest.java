package cn.gov.tj.mz.fourstrong.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A clerk brings what the branch keeps in a spreadsheet. */
@BrowserTest
class ImportJourneyTest {

    private static final int MANY = 1_000;

    @Test
    void takesTenMeetingsThatWereCopied(Visitor clerk) {
        clerk.signIn("clerk2").goTo("活动记录").click("导入");
        clerk.text("粘贴表格中的行").click();
        clerk.dialog().locator("vaadin-text-area textarea").fill("时间\t类别\t主题\t主持人\n" + rows("\t", "党课", 10));
        clerk.click("读取").sees("新增 10");
        assertThat(Axe.findings(clerk.page)).isEmpty();

        clerk.click("导入 10 行").sees("已导入：新增 10，更改 0；无变化 0，有误未导入 0。");
    }

    @Test
    void takesAThousandOnceTheirFaultsAreMended(Visitor clerk) {
        var file = "时间,类别,主题,主持人\n2019-2-29,主题党日,没有的一天,张某\n" + rows(",", "主题党日", MANY - 1);
        clerk.signIn("clerk2").goTo("活动记录");

        upload(clerk, file);
        clerk.sees("有误 1");
        assertThat(clerk.button("导入其余 999 行")).isVisible();
        var cell = clerk.named(AriaRole.TEXTBOX, "日期，第 2 行");
        cell.fill("2019-2-28");
        cell.press("Enter");
        clerk.click("导入 1,000 行").sees("已导入：新增 1,000，更改 0；无变化 0，有误未导入 0。");

        upload(clerk, file.replace("2019-2-29", "2019-2-28"));
        clerk.sees("无变化 1,000");
        assertThat(clerk.button("没有可以导入的行")).isDisabled();
    }

    private static void upload(Visitor clerk, String file) {
        clerk.click("导入");
        clerk.page
                .locator("vaadin-upload input[type=file]")
                .setInputFiles(new FilePayload("台账.csv", "text/csv", file.getBytes(StandardCharsets.UTF_8)));
    }

    private static String rows(String between, String type, int count) {
        return IntStream.range(0, count)
                .mapToObj(row -> String.join(
                        between, LocalDate.of(2018, 1, 1).plusDays(row).toString(), type, type + "第" + row + "次", "张某"))
                .collect(Collectors.joining("\n"));
    }
}
