package cn.gov.tj.mz.fourstrong.screen.filter;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.tj.mz.fourstrong.ViewTest;
import cn.gov.tj.mz.fourstrong.screen.UrlFilter;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.internal.PendingJavaScriptInvocation;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.security.test.context.support.WithUserDetails;

/** Every list can be bookmarked: what its address says stands in its filters, and the filters make that address again. */
class ListAddressTest extends ViewTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "activities?q=福彩 主题&branch=FC&branch=WX&criterion=MEMBERSHIP&type=PARTY_LECTURE&year=2025"
                        + "&state=ACCEPTED&state=SUBMITTED&origin=PUBLISHED&unit=FCZX&from=2025-01-01&to=2025-06-30"
                        + "&undated=true&category=STUDY",
                "activities?from=2025-01-01",
                "activities?year=1999",
                "titles?q=001&unit=FCZX&branch=WX&state=IMPROVING&state=VALID&due=true",
                "evaluations?cycle=2025H1&unit=FCZX&branch=WX&grade=EXCELLENT&state=FINAL&state=PUBLICISED"
                        + "&sort=-total&sort=branch",
                "activities?sort=title",
                "approval?cycle=2025H1&step=PUBLICISED",
                "cycles/2026H2?state=SUBMITTED&show=LATE",
            })
    @WithUserDetails("manager")
    void isTheSameForAManager(String address) {
        assertKept(address);
    }

    @ParameterizedTest
    @ValueSource(strings = {"review?state=ALL&assigned=MINE", "review?state=WAITING", "review?state=REVIEWED"})
    @WithUserDetails("reviewer")
    void isTheSameForAReviewer(String address) {
        assertKept(address);
    }

    @ParameterizedTest
    @ValueSource(strings = {"accounts?q=a&role=CLERK&enabled=false", "organisation?q=网信"})
    @WithUserDetails("sysadmin")
    void isTheSameForASystemAdministrator(String address) {
        assertKept(address);
    }

    @ParameterizedTest
    @ValueSource(strings = "audit?q=登录&area=account&from=2026-01-01&to=2026-12-31&sort=at")
    @WithUserDetails("auditor")
    void isTheSameForAnAuditor(String address) {
        assertKept(address);
    }

    @ParameterizedTest
    @CsvSource({
        "activities?branch=nonsense&criterion=nonsense&type=nonsense&year=nonsense&state=nonsense&origin=nonsense&from=nonsense&to=nonsense&month=nonsense&undated=nonsense&category=nonsense, ''",
        "titles?unit=nonsense&branch=nonsense&state=nonsense&due=nonsense, ''",
        "evaluations?cycle=nonsense&unit=nonsense&branch=nonsense&grade=nonsense&state=nonsense, ''",
        "approval?cycle=nonsense&step=nonsense, step=REVIEWED",
        "activities?sort=nonsense&sort=summary, ''",
        "cycles/2026H2?state=nonsense&show=nonsense, ''",
    })
    @WithUserDetails("manager")
    void narrowsNothingByWordsWithoutMeaning(String address, String left) {
        assertKept(address, left);
    }

    @ParameterizedTest
    @CsvSource({"review, state=WAITING", "review?state=nonsense&assigned=nonsense, state=ALL"})
    @WithUserDetails("reviewer")
    void showsWhatWaitsUnlessTheAddressSaysMore(String address, String left) {
        assertKept(address, left);
    }

    @ParameterizedTest
    @ValueSource(strings = "accounts?role=nonsense&enabled=nonsense")
    @WithUserDetails("sysadmin")
    void narrowsNoAccountsByWordsWithoutMeaning(String address) {
        assertThat(opened(address).address()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = "audit?area=nonsense&from=2025-13-01&to=nonsense")
    @WithUserDetails("auditor")
    void narrowsNoLogByWordsWithoutMeaning(String address) {
        assertThat(opened(address).address()).isEmpty();
    }

    private void assertKept(String address) {
        assertKept(address, address.substring(address.indexOf('?') + 1));
    }

    private void assertKept(String address, String left) {
        assertThat(opened(address).address())
                .isEqualTo(QueryParameters.fromString(left).getParameters());
    }

    @ParameterizedTest
    @CsvSource({
        "activities, ''",
        "activities?q=党课&criterion=POLITICAL_FUNCTION&year=2025&year=2024, 搜索：党课；四强标准：政治功能强；所属年度：2024、2025",
        "activities?unit=FCZX&from=2025-01-01&to=2025-01-31&undated=true, 天津市福利彩票发行中心；2025-01；未注明日期",
        "titles?state=VALID&due=true, 状态：有效；只看待复核",
        "evaluations?cycle=2025H1&grade=EXCELLENT&state=FINAL, 周期：2025年上半年；等级：优秀；状态：已生效",
        "approval, 已考评",
    })
    @WithUserDetails("manager")
    void saysForTheAuditLogWhatStandsInItsFilters(String address, String words) {
        assertThat(opened(address).words()).isEqualTo(words);
    }

    @Test
    @WithUserDetails("manager")
    void namesTheRecordBesideTheListWhileItIsSortedAndNoMoreWhenItIsFiltered() {
        opened("activities?year=2025");
        var grid = (Grid<?>) find(Grid.class).single();
        test(grid).select(0);
        assertThat(written()).containsKeys("year", "id").doesNotContainKey("sort");

        test(grid).sortByColumn("title");
        assertThat(written()).containsKeys("year", "id", "sort");

        opened("activities?year=2025").reset();
        assertThat(written()).doesNotContainKey("id");
    }

    @Test
    @WithUserDetails("auditor")
    void namesTheEntryBesideTheLogWhileItIsSorted() {
        opened("audit?entry=2");
        test((Grid<?>) find(Grid.class).single()).sortByColumn("actor");

        assertThat(written()).containsEntry("entry", List.of("2")).containsKey("sort");
    }

    /** What the browser was last told to show as the address. */
    private static Map<String, List<String>> written() {
        UI.getCurrent().getInternals().getStateTree().runExecutionsBeforeClientResponse();
        return UI.getCurrent().getInternals().dumpPendingJavaScriptInvocations().stream()
                .map(PendingJavaScriptInvocation::getInvocation)
                .filter(call -> call.getExpression().contains("vaadin-navigate"))
                .flatMap(call -> call.getParameters().stream())
                .filter(String.class::isInstance)
                .map(address -> UrlFilter.read(new Location((String) address)))
                .reduce((_, last) -> last)
                .orElseThrow();
    }

    private FilterBar opened(String address) {
        var location = new Location(address);
        UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
        return find(FilterBar.class).single();
    }
}
