package cn.gov.tj.mz.fourstrong.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;

/** What a filter above a list does to its address and to its rows. */
@BrowserTest
class FilterJourneyTest {

    private static final String SCROLL_TO_THE_END =
            "() => { const grid = document.querySelector('vaadin-grid'); grid.scrollToIndex(grid.size - 1); }";
    private static final String FIRST_VISIBLE_ROW = "() => document.querySelector('vaadin-grid')._firstVisibleIndex";

    /** Longer than the bar waits for the end of typing, and the grid for the end of scrolling. */
    private static final int REST_MILLIS = 1_000;

    @Test
    void getsTheFirstRowsWithoutAskingWhenTypedDeepInAList(Visitor manager) {
        manager.openAs("manager", "activities");
        manager.page.evaluate(SCROLL_TO_THE_END);
        rest(manager);
        assertThat(firstVisibleRow(manager)).isGreaterThan(100);
        var requests = requestsForRows(manager);

        manager.field("搜索标题、摘要、支部").fill("党");
        rest(manager);

        assertThat(new GridReader(manager.page).count()).isGreaterThan(100);
        assertThat(firstVisibleRow(manager)).isZero();
        assertThat(requests).isEmpty();
    }

    @Test
    void standsInTheAddressAndIsTakenBack(Visitor manager) {
        manager.openAs("manager", "activities");
        manager.choose("状态", "已采纳");
        rest(manager);
        assertThat(manager.page.url()).endsWith("activities?state=ACCEPTED");

        manager.click("清除").page.waitForURL(url -> url.endsWith("activities"));
    }

    private static void rest(Visitor visitor) {
        visitor.page.waitForTimeout(REST_MILLIS);
        visitor.settle();
    }

    private static int firstVisibleRow(Visitor visitor) {
        return (int) visitor.page.evaluate(FIRST_VISIBLE_ROW);
    }

    /** Ranges of rows that the browser asks for from now on. */
    private static List<String> requestsForRows(Visitor visitor) {
        var requests = new CopyOnWriteArrayList<String>();
        visitor.page.onRequest(request -> {
            if (String.valueOf(request.postData()).contains("setViewportRange")) {
                requests.add(request.postData());
            }
        });
        return requests;
    }
}
