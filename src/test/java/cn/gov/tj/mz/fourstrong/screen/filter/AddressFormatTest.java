package cn.gov.tj.mz.fourstrong.screen.filter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressFormatTest {

    private static final AddressFormat<Set<Integer>> YEARS =
            AddressFormat.many("year", AddressFormat.parsed(Integer::valueOf), String::valueOf);
    private static final AddressFormat<@Nullable LocalDate> DAY = AddressFormat.day("from");

    @Test
    void makesTheSameAddressOfTheSameValues() {
        assertThat(YEARS.write(new LinkedHashSet<>(List.of(2026, 2024))))
                .isEqualTo(YEARS.write(new LinkedHashSet<>(List.of(2024, 2026))))
                .isEqualTo(Map.of("year", List.of("2024", "2026")));
    }

    @Test
    void leavesOutWhatHasNoMeaning() {
        assertThat(YEARS.read(Map.of("year", List.of("2024", "soon", "", "2024"))))
                .containsExactly(2024);
        assertThat(YEARS.read(Map.of("month", List.of("2024")))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2025-13-01",
                "2025-02-30",
                "30.6.2025",
                "today",
                "+999999999-12-31",
                "-999999999-01-01",
                "0000-01-01"
            })
    void readsNoDayOfAnythingElse(String word) {
        assertThat(DAY.read(Map.of("from", List.of(word)))).isNull();
    }

    @Test
    void readsTheFirstDayThatIsOne() {
        assertThat(DAY.read(Map.of("from", List.of("x", "2025-06-30", "2025-07-01"))))
                .isEqualTo(LocalDate.of(2025, 6, 30));
        assertThat(DAY.write(LocalDate.of(2025, 6, 30))).isEqualTo(Map.of("from", List.of("2025-06-30")));
        assertThat(DAY.write(null)).isEqualTo(Map.of("from", List.of()));
    }

    @Test
    void findsAnItemByItsCodeOnly() {
        var format = AddressFormat.one("unit", List.of("a", "b"), item -> item + "1");

        assertThat(format.read(Map.of("unit", List.of("b1")))).isEqualTo("b");
        assertThat(format.read(Map.of("unit", List.of("b")))).isNull();
    }

    @Test
    void readsAFlagFromTheOneWordThatMeansYes() {
        var flag = AddressFormat.flag("due");

        assertThat(flag.read(Map.of("due", List.of("true")))).isTrue();
        assertThat(flag.read(Map.of("due", List.of("1")))).isFalse();
        assertThat(flag.write(false)).isEqualTo(Map.of("due", List.of()));
    }
}
