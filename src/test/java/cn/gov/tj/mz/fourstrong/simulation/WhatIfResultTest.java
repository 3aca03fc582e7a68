package cn.gov.tj.mz.fourstrong.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.tj.mz.fourstrong.evaluation.Samples;
import cn.gov.tj.mz.fourstrong.rubric.Label;
import cn.gov.tj.mz.fourstrong.simulation.WhatIfResult.Row;
import cn.gov.tj.mz.fourstrong.simulation.WhatIfResult.Row.Place;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WhatIfResultTest {

    @ParameterizedTest
    @CsvSource({"1, 1, 0", "3, 1, 2", "1, 3, -2", ", 1,", "1, ,"})
    void countsPlacesUpwards(@Nullable Integer before, @Nullable Integer after, @Nullable Integer places) {
        assertThat(row(place("90", "优秀", before), place("90", "优秀", after)).places())
                .isEqualTo(places);
    }

    @ParameterizedTest
    @CsvSource({"优秀, 优秀, false", "优秀, 良好, true", ", 良好, true", "优秀, , true", ", , false"})
    void knowsWhetherTheGradeChanges(@Nullable String before, @Nullable String after, boolean changed) {
        assertThat(row(place("90", before, 1), place("90", after, 1)).isGradeChanged())
                .isEqualTo(changed);
    }

    @Test
    void subtractsTotalsWhereThereAreTwo() {
        assertThat(row(place("90", "优秀", 1), place("92.5", "优秀", 1)).difference())
                .isEqualByComparingTo("2.5");
        assertThat(row(place("90", "优秀", 1), place("88", "良好", 1)).difference()).isEqualByComparingTo("-2");
        assertThat(row(place("90", "优秀", 1), place(null, null, null)).difference())
                .isNull();
    }

    @Test
    void addsUpWhatWouldChange() {
        var rows = List.of(
                row(place("90", "优秀", 1), place("90", "优秀", 1)),
                row(place("80", "良好", 3), place("85", "良好", 2)),
                row(place("85", "良好", 2), place("79", "合格", 3)),
                row(place("70", "合格", 4), place(null, null, null)));
        var result = new WhatIfResult(BigDecimal.TEN, List.of(), List.of(), List.of(), List.of(), rows);

        assertThat(result.changedGrades()).isEqualTo(2);
        assertThat(result.changedPlaces()).isEqualTo(2);
    }

    private static Row row(Place before, Place after) {
        return new Row(new UUID(0, 1), Samples.branch("一支部"), false, before, after);
    }

    private static Place place(@Nullable String total, @Nullable String grade, @Nullable Integer rank) {
        return new Place(
                total == null ? null : new BigDecimal(total), grade == null ? null : new Label(grade, grade), rank);
    }
}
