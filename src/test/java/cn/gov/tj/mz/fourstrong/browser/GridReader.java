package cn.gov.tj.mz.fourstrong.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.regex.Pattern;

/** Reads the grid of a page as it is drawn: from the top, from left to right. */
record GridReader(Page page) {

    private static final String CELLS = """
            ([part, none]) => {
              const grid = document.querySelector('vaadin-grid').shadowRoot;
              const text = (cell) => {
                const content = cell.querySelector('slot').assignedElements()[0];
                const chips = [...content.querySelectorAll('.fs-chip')].map((chip) => chip.innerText.trim());
                const words = chips.length ? chips.join('、') : content.innerText.trim();
                return words === none ? '' : words;
              };
              return [...grid.querySelectorAll(`${part} tr:not([hidden])`)]
                .sort((one, other) => one.ariaRowIndex - other.ariaRowIndex)
                .map((row) => [...row.children].filter((cell) => cell.offsetWidth > 0)
                  .sort((one, other) => one.offsetLeft - other.offsetLeft)
                  .map(text));
            }
            """;

    private static final String NONE = "暂无";

    /** As many rows as the window is high enough to show. */
    @SuppressWarnings("unchecked")
    List<List<String>> rows() {
        return (List<List<String>>) page.evaluate(CELLS, List.of("#items", NONE));
    }

    @SuppressWarnings("unchecked")
    List<String> headers() {
        return ((List<List<String>>) page.evaluate(CELLS, List.of("#header", NONE))).getFirst();
    }

    /** The number of rows that the page names. */
    int count() {
        var text = page.getByText(Pattern.compile("^\\d+ 条$")).first().textContent();
        return Integer.parseInt(text.split(" ")[0]);
    }

    /** Sorts by a column; also by those before when held with the shift key. */
    void sort(String header, Locator.ClickOptions how) {
        page.locator("vaadin-grid-sorter")
                .filter(new Locator.FilterOptions().setHasText(header))
                .click(how);
    }
}
