package cn.gov.tj.mz.fourstrong.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;

/** A new colleague gets an account from one administrator and rights from another, and chooses a password. */
@BrowserTest
class AdministrationJourneyTest {

    /** Another one for each try. */
    private final String name = "xin.tongshi." + Long.toString(System.nanoTime(), 36);

    private static final String CHOSEN = "Xin-Mima-2026";

    @Test
    void bringsInANewColleague(Visitor systemAdmin, Visitor securityAdmin, Visitor colleague, Visitor auditor) {
        systemAdmin.signIn("sysadmin").goTo("账号与授权").click("新建账号");
        systemAdmin.field("用户名").fill(name);
        systemAdmin.field("姓名或岗位").fill("新同事");
        systemAdmin.confirm("建立");
        var password = systemAdmin.field("一次性密码").inputValue();
        systemAdmin.confirm("已记下");

        securityAdmin.signIn("secadmin").goTo("账号与授权").cell(name).click();
        securityAdmin.settle().checkbox("支部工作人员").check();
        securityAdmin.choose("所在支部", "天津市养老院党支部").click("保存授权");
        securityAdmin.page.getByText(name + " 的授权已保存").waitFor();

        colleague.signIn(name, password);
        assertThat(colleague.heading("修改密码")).isVisible();
        colleague.field("当前密码").fill(password);
        colleague.field("新密码").fill(CHOSEN);
        colleague.field("再次输入新密码").fill(CHOSEN);
        colleague.click("保存新密码").goTo("活动记录");
        assertThat(colleague.cell("福彩中心")).hasCount(0);

        auditor.signIn("auditor").goTo("审计日志");
        for (var action : new String[] {"新建账号", "变更授权", "修改密码"}) {
            assertThat(auditor.cell(action)).isVisible();
        }
    }
}
