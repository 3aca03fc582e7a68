package cn.gov.tj.mz.fourstrong.screen.grid;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.tj.mz.fourstrong.screen.SampleRow;
import cn.gov.tj.mz.fourstrong.screen.SampleRows;
import com.vaadin.flow.data.provider.CallbackDataProvider;
import com.vaadin.flow.data.provider.Query;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.data.domain.Sort;

class GridRowsTest {

    private final SampleRows source = new SampleRows(120);
    private final List<Long> counts = new ArrayList<>();
    private final GridRows<SampleRow> rows = new GridRows<>(source, () -> Sort.by("name"), counts::add);
    private final CallbackDataProvider<SampleRow, Void> provider = rows.provider(row -> row);

    @Test
    void readTheFirstPageWithTheFirstCount() {
        assertThat(provider.size(new Query<>())).isEqualTo(120);
        assertThat(page(0, 50)).hasSize(50);

        assertThat(source.asked).containsExactly("count", "page name: ASC from 0");
        assertThat(rows.count()).isEqualTo(120);
        assertThat(counts).containsExactly(120L);
    }

    @Test
    void giveThePageThatWasReadFirstOnlyOnce() {
        provider.size(new Query<>());
        page(0, 50);

        assertThat(page(0, 50)).hasSize(50);
        assertThat(source.asked).containsExactly("count", "page name: ASC from 0", "page name: ASC from 0");
    }

    @Test
    void readAnotherPageWhereAnotherIsAskedFor() {
        provider.size(new Query<>());

        assertThat(page(100, 50)).hasSize(20);
        assertThat(source.asked).endsWith("page name: ASC from 100");
    }

    @Test
    void forgetThePageWhenTheyAreCountedAgain() {
        provider.size(new Query<>());
        var changed = source.change(0);
        provider.size(new Query<>());

        assertThat(page(0, 50)).contains(changed);
        assertThat(counts).containsExactly(120L, 120L);
    }

    private List<SampleRow> page(int offset, int limit) {
        return provider.fetch(new Query<>(offset, limit, List.of(), null, null)).toList();
    }
}
