package cn.gov.tj.mz.fourstrong.browser;

import com.microsoft.playwright.options.AriaRole;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/** The screens of each account, by name, with the way there. */
final class Screens {

    private final Map<String, Consumer<Visitor>> ways = new LinkedHashMap<>();

    private Screens() {}

    /** What the menu names, and what is opened from there; the manual is the same for all. */
    static Map<String, Consumer<Visitor>> of(String username, Visitor visitor) {
        var screens = new Screens();
        visitor.menu().stream()
                .filter(entry -> username.equals("clerk") || !entry.equals("help"))
                .forEach(entry -> screens.ways.put(entry, at -> at.follow(entry)));
        screens.behind(username);
        return screens.ways;
    }

    private void behind(String username) {
        switch (username) {
            case "clerk" -> {
                first("record", "activities");
                at("ledger", "ledger");
                at("form", "activities/new");
                press("form with problems", "activities/new", "保存并提交");
                press("suggestion", "feedback", "写意见");
                ways.put("minutes on paper", Screens::minutes);
                press("new indicator of work", "indicators", "添加指标");
                at("duty that was missed", "duties?duty=FC~GROUP_MEETING~2026-10-01");
                at("password", "password");
                at("no right", "accounts");
                at("not found", "no-such-page");
                // last: what was not saved holds people back
                press("form with minutes", "activities/new", "会议记录（可不填）");
                ways.put("form with figures", at -> at.open("activities/new").click("添加数据"));
            }
            case "reviewer" -> {
                first("review sheet", "review");
                at("records that wait", "activities?state=SUBMITTED");
                ways.put("files of an evaluation in review", Screens::files);
                ways.put("evidence in review", Screens::evidence);
            }
            case "manager" -> {
                first("evaluation", "evaluations?state=FINAL");
                ways.put("indicator", Screens::indicator);
                ways.put("why a total is what it is", Screens::why);
                first("title", "titles");
                at("granting of titles", "titles/grant");
                first("rules of duties", "duties/rules");
                at("calendar without notice", "calendar?year=2027");
                press("new year of the calendar", "calendar", "添加年份");
                press("import of a calendar", "calendar", "导入");
                at("opening of a cycle", "cycles/new");
                at("progress of a cycle", "cycles/2026H2");
                at("meeting pack", "meeting-pack/2025H1");
                first("template of a paper", "templates");
                ways.put("extension of a phase", at -> at.show("cycles/2026H2").fromMenu("更多", "延期"));
                press("assignment of reviewers", "cycles/2026H2", "批量指派");
                press("chart as a table", "dashboard", "表格 支部 × 标准");
                at("comparison", "compare?branch=FC&branch=WX");
                at("comparison of rubrics", "rubrics/compare");
                at("trial of a rubric", "rubrics/what-if");
            }
            case "sysadmin" -> {
                first("account", "accounts");
                press("new account", "accounts", "新建账号");
                first("branch", "organisation");
                at("storage of attachments", "attachments");
            }
            case "secadmin" -> first("grants", "accounts");
            case "auditor" -> first("audit entry", "audit");
            default -> {}
        }
    }

    private static void minutes(Visitor visitor) {
        visitor.show("activities?type=COMMITTEE_MEETING&state=ACCEPTED")
                .page
                .locator("vaadin-grid-cell-content:has-text('支委会')")
                .first()
                .click();
        visitor.settle().link("打印会议记录").click();
        visitor.settle().sees("主持人签字：");
    }

    private static void files(Visitor visitor) {
        review(visitor)
                .page
                .locator(".fs-attachments-fold vaadin-details-summary")
                .click();
        visitor.settle().sees("选择文件");
    }

    private static void evidence(Visitor visitor) {
        review(visitor).page.locator(".fs-evidence-open:visible").first().click();
        visitor.settle().sees("A1 的依据");
    }

    private static Visitor review(Visitor visitor) {
        visitor.show("review")
                .page
                .locator("vaadin-grid-cell-content:has-text('网信办')")
                .first()
                .click();
        return visitor.settle();
    }

    private static void why(Visitor visitor) {
        visitor.show("evaluations?cycle=2025H1")
                .page
                .locator("a.fs-cell-link[href$='/why']")
                .first()
                .click();
        visitor.settle().sees("打印");
    }

    private static void indicator(Visitor visitor) {
        visitor.show("dashboard?cycle=2025H1")
                .page
                .locator("a.fs-cell-link")
                .first()
                .click();
        visitor.settle();
        visitor.page.locator(".fs-indicator-name a").first().click();
        visitor.settle().sees("得分由来");
    }

    private void at(String name, String address) {
        ways.put(name, visitor -> visitor.show(address));
    }

    private void press(String name, String address, String button) {
        ways.put(name, visitor -> visitor.show(address).click(button));
    }

    private void first(String name, String address) {
        ways.put(name, visitor -> {
            visitor.show(address).page.getByRole(AriaRole.GRIDCELL).first().click();
            visitor.settle();
        });
    }
}
