package cn.gov.tj.mz.fourstrong.browser;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Which sheets of styles a page needs and did not load. */
final class StyleSheets {

    private static final Path FRONTEND = Path.of("frontend");

    private static final String LACKING = """
            async names => {
                const loaded = [...document.styleSheets].map(sheet => sheet.href ?? '');
                const selectors = rules => [...rules].flatMap(rule =>
                    [...(rule.selectorText ? [rule.selectorText] : []), ...(rule.cssRules ? selectors(rule.cssRules) : [])]);
                const lacking = [];
                for (const name of names.filter(name => !loaded.some(href => href.includes('/' + name)))) {
                    const sheet = new CSSStyleSheet();
                    sheet.replaceSync(await (await fetch(name)).text());
                    selectors(sheet.cssRules)
                        .filter(selector => document.querySelector(selector.replace(/::[a-z-]+(\\([^)]*\\))?/g, '')))
                        .forEach(selector => lacking.push(name + ': ' + selector));
                }
                return lacking;
            }
            """;

    private StyleSheets() {}

    /** Selectors of sheets that are not loaded, and find something on this page. */
    @SuppressWarnings("unchecked")
    static List<String> lacking(Page page) {
        try (var files = Files.list(FRONTEND)) {
            var names = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".css"))
                    .sorted()
                    .toList();
            return (List<String>) page.evaluate(LACKING, names);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
