package cn.gov.tj.mz.fourstrong.rubric.file;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.tj.mz.fourstrong.exchange.TableLine;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CellPlaceTest {

    @ParameterizedTest
    @CsvSource({
        "indicators.0.code,       INDICATORS,  indicator_code",
        "indicators.3.fullMarks,  INDICATORS,  max_points",
        "indicators.3.rule,       INDICATORS,  scoring_rule_zh",
        "indicators.3.criterion,  INDICATORS,  criterion",
        "indicators.3.perMissing, INDICATORS,  points_per_missing",
        "rules.1.itemCap,         ADJUSTMENTS, item_cap",
        "rules.1.points,          ADJUSTMENTS, points",
        "bands.2.minScore,        BANDS,       min_score",
        "bands.2.nameEn,          BANDS,       name_en",
        "indicators,              INDICATORS,  indicator_code",
        "bonusCap,                ADJUSTMENTS, cap",
        "deductionCap,            ADJUSTMENTS, cap",
        "topQuota,                SETTINGS,    value",
        "minimumAgeMonths,        SETTINGS,    value",
    })
    void isTheColumnOfTheField(String field, RubricTable table, String column) {
        assertThat(CellPlace.of(field)).hasValueSatisfying(place -> {
            assertThat(place.table()).isEqualTo(table);
            assertThat(place.column()).isEqualTo(column);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"name", "sum", "unknown.1.code"})
    void isNowhereForWhatNoFileHas(String field) {
        assertThat(CellPlace.of(field)).isEmpty();
    }

    @Test
    void isTheRowThatTheFieldNames() {
        var lines = List.of(line(2, Map.of()), line(3, Map.of()), line(4, Map.of()));

        assertThat(CellPlace.of("indicators.2.code").orElseThrow().in(lines)).contains(lines.get(2));
        assertThat(CellPlace.of("indicators").orElseThrow().in(lines)).contains(lines.getFirst());
    }

    @Test
    void isTheFirstRowOfTheKindForItsCap() {
        var lines = List.of(
                line(2, Map.of("kind", "BONUS")),
                line(3, Map.of("kind", "DEDUCTION")),
                line(4, Map.of("kind", "VETO")));

        assertThat(CellPlace.of("deductionCap").orElseThrow().in(lines)).contains(lines.get(1));
        assertThat(CellPlace.of("bonusCap").orElseThrow().in(lines.subList(1, 3)))
                .isEmpty();
    }

    @Test
    void isTheRowOfItsSetting() {
        var lines =
                List.of(line(2, Map.of("setting", "spread_limit")), line(3, Map.of("setting", "top_quota_percent")));

        assertThat(CellPlace.of("topQuota").orElseThrow().in(lines)).contains(lines.get(1));
    }

    private static TableLine line(int number, Map<String, String> cells) {
        return new TableLine(number, cells, Set.of());
    }
}
