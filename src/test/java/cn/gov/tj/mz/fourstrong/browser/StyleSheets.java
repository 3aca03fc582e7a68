package cn.gov.tj.mz.fourstrong.browser;

import static java.util.stream.Collectors.toMap;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which sheets of styles a page needs and did not load. */
final class StyleSheets {

    private static final Path FRONTEND = Path.of("frontend");

    private static final String SELECTORS = """
            texts => {
                const selectors = rules => [...rules].flatMap(rule =>
                    [...(rule.selectorText ? [rule.selectorText] : []), ...(rule.cssRules ? selectors(rule.cssRules) : [])]);
                return Object.fromEntries(Object.entries(texts).map(([name, text]) => {
                    const sheet = new CSSStyleSheet();
                    sheet.replaceSync(text);
                    return [name, selectors(sheet.cssRules).map(selector => selector.replace(/::[a-z-]+(\\([^)]*\\))?/g, ''))];
                }));
            }
            """;

    private static final String LACKING = """
            sheets => {
                const loaded = [...document.styleSheets].map(sheet => sheet.href ?? '');
                return Object.entries(sheets)
                    .filter(([name]) => !loaded.some(href => href.includes('/' + name)))
                    .flatMap(([name, selectors]) => selectors
                        .filter(selector => document.querySelector(selector))
                        .map(selector => name + ': ' + selector));
            }
            """;

    /** By the names of the sheets; read once, since a page has to be asked what they are. */
    private static @Nullable Object selectors;

    private StyleSheets() {}

    /** Selectors of sheets that are not loaded, and find something on this page. */
    @SuppressWarnings("unchecked")
    static List<String> lacking(Page page) {
        if (selectors == null) {
            selectors = page.evaluate(SELECTORS, texts());
        }
        return (List<String>) page.evaluate(LACKING, selectors);
    }

    private static Map<String, String> texts() {
        try (var files = Files.list(FRONTEND)) {
            return files.filter(file -> file.toString().endsWith(".css"))
                    .collect(toMap(file -> file.getFileName().toString(), StyleSheets::text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
