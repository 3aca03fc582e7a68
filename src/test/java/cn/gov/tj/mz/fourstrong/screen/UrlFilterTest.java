package cn.gov.tj.mz.fourstrong.screen;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.List;
import org.junit.jupiter.api.Test;

class UrlFilterTest {

    @Test
    void readsWhatTheAddressSaysWithoutEmptyValues() {
        assertThat(UrlFilter.read(new Location("activities?q=%F0%A0%AE%B7+1&type=A&type=B&year=&type=")))
                .containsEntry("q", List.of("𠮷 1"))
                .containsEntry("type", List.of("A", "B"))
                .doesNotContainKey("year");
    }

    @Test
    void isEmptyWithoutAQuery() {
        assertThat(UrlFilter.read(new Location("activities"))).isEmpty();
    }

    @Test
    void readsBackWhatItWrites() {
        var filter = new LinkedHashMap<String, List<String>>();
        filter.put("q", List.of("a&b=c 主题#?"));
        filter.put("year", List.of("2024", "2025"));
        filter.put("none", List.of());

        var text = new QueryParameters(UrlFilter.withoutBlanks(filter)).getQueryString();

        filter.remove("none");
        assertThat(UrlFilter.read(new Location("activities?" + text))).isEqualTo(filter);
    }
}
