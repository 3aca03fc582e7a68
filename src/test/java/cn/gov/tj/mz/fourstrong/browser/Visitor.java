package cn.gov.tj.mz.fourstrong.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.ReducedMotion;
import com.microsoft.playwright.options.RequestOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;

/** Somebody at a browser of their own: finds things by what is written on them, as people do. */
class Visitor {

    static final String PASSWORD = "Demo#2026";
    private static final double PATIENCE = 20_000;

    /** True when the server has nothing to say any more, and what it said is drawn and stands still. */
    private static final String QUIET = """
            () => Object.values(window.Vaadin?.Flow?.clients ?? {}).every(client => !client.isActive?.())
                && document.getAnimations().every(animation => animation.playState !== 'running')
            """;

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" content=\"([^\"]+)\"");

    private static final String TWO_FRAMES =
            "() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => done(true))))";

    private static final String FOLLOW_A_LINK = """
            address => {
                const link = document.createElement('a');
                link.href = address;
                document.body.append(link);
                link.click();
                link.remove();
            }
            """;

    final Page page;
    private final String address;
    private final String language;
    private final BrowserContext browser;
    private final List<String> complaints = new ArrayList<>();

    Visitor(String address, String language) {
        this.address = address;
        this.language = language;
        browser = Chromium.started()
                .newContext(new Browser.NewContextOptions()
                        .setLocale(language)
                        .setTimezoneId("Asia/Shanghai")
                        .setReducedMotion(ReducedMotion.REDUCE)
                        .setViewportSize(1440, 900));
        browser.setDefaultTimeout(PATIENCE);
        page = browser.newPage();
        page.onPageError(complaints::add);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(message.text() + " at " + message.location());
            }
        });
        page.onRequest(request -> {
            if (!request.url().startsWith(address) && !request.url().matches("(data|blob):.*")) {
                complaints.add("leaves the server: " + request.url());
            }
        });
    }

    /** Errors in the console, of scripts and of the content policy among them, and requests to anybody else. */
    List<String> complaints() {
        return List.copyOf(complaints);
    }

    /** For what a test provokes on purpose. */
    void forgive() {
        complaints.clear();
    }

    void leave() {
        browser.close();
    }

    // --- moving ---

    Visitor signIn(String username) {
        return openAs(username, "");
    }

    /** Signs in without drawing the form, which takes longer than many a test. */
    Visitor openAs(String username, String path) {
        var entrance = browser.request();
        var form = entrance.get(address + "/login", RequestOptions.create().setHeader("Accept-Language", language));
        var token = TOKEN.matcher(form.text());
        Assertions.assertThat(token.find()).isTrue();
        var answer = entrance.post(
                address + "/login",
                RequestOptions.create()
                        .setHeader("Accept-Language", language)
                        .setMaxRedirects(0)
                        .setForm(FormData.create()
                                .set("username", username)
                                .set("password", PASSWORD)
                                .set("_csrf", token.group(1))));
        Assertions.assertThat(answer.headers().get("location")).doesNotContain("/login");
        return open(path);
    }

    /** Fills in the form, as people do. */
    Visitor signIn(String username, String password) {
        open("login");
        field("用户名", "User name").fill(username);
        field("密码", "Password").fill(password);
        button("登录", "Sign in").click();
        page.waitForURL(url -> !url.contains("/login"));
        return settle();
    }

    Visitor open(String path) {
        page.navigate(address + "/" + path);
        return settle();
    }

    /** Waits until everything asked for has been answered, on the next page if this one gives way to it. */
    Visitor settle() {
        page.waitForFunction(TWO_FRAMES);
        page.waitForFunction(QUIET);
        page.waitForFunction(TWO_FRAMES);
        return this;
    }

    Visitor size(int width, int height) {
        page.setViewportSize(width, height);
        return this;
    }

    /** As after half an hour: the browser still names a session that the server has forgotten. */
    void loseSession() {
        browser.addCookies(List.of(new Cookie("JSESSIONID", "forgotten").setUrl(address)));
    }

    /** Chooses an entry of the navigation, whatever number waits behind it. */
    Visitor goTo(String entry) {
        var name = Pattern.compile("^" + entry + "\\s*\\d*$");
        page.getByRole(AriaRole.NAVIGATION)
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(name))
                .click();
        return settle();
    }

    /** The same by its address; the page stays, as for people, and only the view is another. */
    Visitor follow(String path) {
        page.locator("vaadin-side-nav-item[path='" + path + "']").click();
        page.waitForURL(url -> url.startsWith(address + "/" + path));
        return settle();
    }

    /** Goes to any address as a link does: the page stays, and only the view is another. */
    Visitor show(String path) {
        page.evaluate(FOLLOW_A_LINK, address + "/" + path);
        page.waitForURL(url -> url.startsWith(address + "/" + path.replaceFirst("\\?.*", "")));
        return settle();
    }

    /** The addresses in the navigation. */
    List<String> menu() {
        return page.locator("vaadin-side-nav-item").all().stream()
                .map(item -> String.valueOf(item.getAttribute("path")))
                .toList();
    }

    // --- finding ---

    Locator button(String... names) {
        return named(AriaRole.BUTTON, names);
    }

    /** A link whose text begins or goes on with these words. */
    Locator link(String words) {
        return page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName(words))
                .first();
    }

    Locator heading(String... names) {
        return named(AriaRole.HEADING, names);
    }

    /** The row of a grid with this text in one of its cells. */
    Locator cell(String text) {
        return page.getByRole(
                        AriaRole.GRIDCELL, new GetByRoleOptions().setName(text).setExact(true))
                .first();
    }

    /** Chooses options of a field, one after the other, by typing them. */
    Visitor choose(String label, String... options) {
        var field = field(label);
        for (var option : options) {
            field.fill(option);
            named(AriaRole.OPTION, option).click();
        }
        settle();
        if ("true".equals(field.getAttribute("aria-expanded"))) {
            page.keyboard().press("Escape"); // on a closed field it would clear what was chosen
        }
        return this;
    }

    /** Chooses one of few from a list that opens. */
    Visitor select(String label, String option) {
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(label))
                .first()
                .click();
        named(AriaRole.OPTION, option).click();
        return settle();
    }

    Locator checkbox(String name) {
        return named(AriaRole.CHECKBOX, name);
    }

    /** The menu with one's own name, at the foot of the navigation. */
    Locator userMenu() {
        return page.getByRole(AriaRole.MENUITEM).last();
    }

    Locator menuItem(String name) {
        return page.locator("vaadin-menu-bar-item").getByText(name, new Locator.GetByTextOptions().setExact(true));
    }

    /** Chooses from a menu on the page. */
    Visitor fromMenu(String menu, String item) {
        named(AriaRole.MENUITEM, menu).click();
        menuItem(item).click();
        return settle();
    }

    Locator dialog() {
        return page.getByRole(AriaRole.DIALOG)
                .or(page.getByRole(AriaRole.ALERTDIALOG))
                .last();
    }

    /** Presses a button of the dialog that is open. */
    Visitor confirm(String button) {
        dialog().getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(button).setExact(true))
                .click();
        return settle();
    }

    /** The small part of the page that a name stands in. */
    Locator card(String name) {
        return text(name).locator("..");
    }

    Visitor click(String button) {
        button(button).click();
        return settle();
    }

    Locator text(String text) {
        return page.getByText(text, new Page.GetByTextOptions().setExact(true));
    }

    Locator field(String... labels) {
        var field = page.getByLabel(labels[0], new Page.GetByLabelOptions().setExact(true));
        for (int i = 1; i < labels.length; i++) {
            field = field.or(page.getByLabel(labels[i], new Page.GetByLabelOptions().setExact(true)));
        }
        return field.first();
    }

    Locator named(AriaRole role, String... names) {
        var found =
                page.getByRole(role, new GetByRoleOptions().setName(names[0]).setExact(true));
        for (int i = 1; i < names.length; i++) {
            found = found.or(page.getByRole(
                    role, new GetByRoleOptions().setName(names[i]).setExact(true)));
        }
        return found.first();
    }

    Visitor sees(String text) {
        assertThat(text(text).first()).isVisible();
        return this;
    }
}
