package cn.gov.tj.mz.fourstrong.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The machine's browser, started once for the whole run; {@code -Dfourstrong.browser} names another. */
final class Chromium {

    private static final Playwright PLAYWRIGHT =
            Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));

    private static final Browser BROWSER = PLAYWRIGHT
            .chromium()
            .launch(new BrowserType.LaunchOptions()
                    .setExecutablePath(Path.of(System.getProperty("fourstrong.browser", "/usr/bin/chromium")))
                    .setArgs(List.of("--no-sandbox")));

    private Chromium() {}

    /** Ends with the JVM: its driver notices that nobody listens any more. */
    static Browser started() {
        return BROWSER;
    }
}
