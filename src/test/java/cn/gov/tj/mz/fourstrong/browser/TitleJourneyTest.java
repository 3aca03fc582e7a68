package cn.gov.tj.mz.fourstrong.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.FileChooser;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** A title from its grant over its check to its withdrawal, and the calendar that comes from a file. */
@BrowserTest
class TitleJourneyTest {

    private static final String BRANCH = "养老院";
    private static final String PROFILE = "branches/YL";

    /** Another one for each try. */
    private final String certificate = "津民四强〔2026〕%d号".formatted(100_000 + System.nanoTime() % 900_000);

    @Test
    void isGrantedCheckedAndWithdrawn(Visitor manager, Visitor auditor) {
        manager.signIn("manager").goTo("四强称号").click("授予称号").select("评价周期", "2025年上半年");
        manager.checkbox("选择" + BRANCH).check();
        manager.settle().click("授予 1 个支部");
        manager.field("例外授予的理由").fill("经局党组研究");
        manager.field(BRANCH + "的证书编号").fill("津民四强[2026]1号");
        manager.confirm("授予称号").sees("形式应如 津民四强〔2026〕001号，使用六角括号〔〕。");
        manager.field(BRANCH + "的证书编号").fill(certificate);
        manager.confirm("授予称号").sees("已向 1 个支部授予称号");
        manager.open(PROFILE);
        assertThat(manager.link("称号：四强党支部（" + certificate)).isVisible();

        manager.link("称号：四强党支部（" + certificate).click();
        manager.settle().cell(certificate).click();
        manager.settle().click("复核");
        manager.named(AriaRole.RADIO, "限期整改").check();
        manager.settle().field("原因").fill("换届逾期");
        manager.confirm("限期整改").sees("已记录对" + BRANCH + "称号的决定").sees("换届逾期");

        manager.click("撤销称号");
        manager.confirm("撤销称号").sees("请填写");
        manager.field("原因").fill("整改不到位");
        manager.confirm("撤销称号").sees("已撤销").sees("整改不到位").sees("换届逾期");
        manager.open(PROFILE);
        assertThat(manager.link("称号：四强党支部")).hasCount(0);

        auditor.signIn("auditor").goTo("审计日志");
        for (var action : new String[] {"授予称号", "称号限期整改", "撤销称号"}) {
            assertThat(auditor.cell(action)).isVisible();
        }
    }

    @Test
    void isCountedByACalendarThatNamesTheFaultsOfAFile(Visitor manager) {
        manager.signIn("manager").goTo("工作日历").click("导入");
        upload(manager, "日期,类别,名称\n2026-01-07,上班,元旦\n");
        manager.sees("类别：调休上班只能是周六或周日，周一至周五本来就上班。");
        assertThat(manager.button("没有可以导入的行")).isDisabled();
        manager.click("重新选择");
        upload(manager, "日期,类别,名称\n2026-01-01,放假,新年\n");
        manager.sees("名称：原为“元旦”").confirm("取消");
        manager.sees("工作日 248 天 · 放假 33 天 · 调休上班 6 天");
    }

    private static void upload(Visitor visitor, String text) {
        FileChooser chooser =
                visitor.page.waitForFileChooser(() -> visitor.button("选择文件…").click());
        chooser.setFiles(new FilePayload("calendar.csv", "text/csv", text.getBytes(StandardCharsets.UTF_8)));
        visitor.settle();
    }
}
