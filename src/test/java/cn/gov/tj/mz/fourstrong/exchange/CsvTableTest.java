package cn.gov.tj.mz.fourstrong.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class CsvTableTest {

    @Test
    void readsEveryCellAsWhatItMeans() {
        var rows = CsvTable.read("/exchange/table.csv");

        assertThat(rows).hasSize(2);
        var first = rows.getFirst();
        assertThat(first.text("name")).isEqualTo("𠮷, \"一\"");
        assertThat(first.list("marks")).containsExactly("A", "B");
        assertThat(first.integer("number")).isEqualTo(3);
        assertThat(first.flag("right")).isTrue();
        assertThat(first.decimal("points")).isEqualTo(new BigDecimal("0.5"));
        assertThat(first.date("day")).isEqualTo(LocalDate.of(2025, 6, 30));
    }

    @Test
    void tellsEmptyFromWritten() {
        var second = CsvTable.read("/exchange/table.csv").getLast();

        assertThat(second.optional("name")).isNull();
        assertThat(second.list("marks")).isEmpty();
        assertThat(second.decimal("points")).isNull();
        assertThat(second.date("day")).isNull();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> second.text("name"))
                .withMessage("Line 3 has no name");
    }

    @Test
    void namesTheTableThatIsMissing() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CsvTable.read("/none.csv"))
                .withMessageContaining("/none.csv");
    }
}
