package cn.gov.tj.mz.fourstrong.rubric.file;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.tj.mz.fourstrong.exchange.Skipped;
import cn.gov.tj.mz.fourstrong.exchange.TableLine;
import cn.gov.tj.mz.fourstrong.rubric.Limits;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RubricSettingsTest {

    private final List<FileFault> faults = new ArrayList<>();

    @Test
    void areTheUsualWithoutAFile() {
        assertThat(new RubricSettings(List.of()).limits(null, null)).isEqualTo(Limits.USUAL);
    }

    @Test
    void takeTheCapsFromTheOtherFile() {
        var limits = new RubricSettings(List.of()).limits(BigDecimal.TEN, BigDecimal.ONE);

        assertThat(limits.bonusCap()).isEqualTo(BigDecimal.TEN);
        assertThat(limits.deductionCap()).isEqualTo(BigDecimal.ONE);
    }

    @Test
    void replaceWhatTheyNameAndKeepTheRest() {
        var limits = limits("top_quota_percent", "20");

        assertThat(limits.topQuota()).isEqualTo(20);
        assertThat(limits.spreadLimit()).isEqualTo(Limits.USUAL.spreadLimit());
        assertThat(limits.minimumAgeMonths()).isEqualTo(12);
    }

    @Test
    void setNothingWhereTheCellIsEmpty() {
        assertThat(limits("top_quota_percent", "").topQuota()).isNull();
        assertThat(limits("spread_limit", "").spreadLimit()).isNull();
        assertThat(limits("minimum_age_months", "").minimumAgeMonths()).isNull();
        assertThat(faults).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"20, 20", "20.0, 20", "0, 0", "-5, -5"})
    void areWholeHoweverTheyAreWritten(String cell, int expected) {
        assertThat(limits("top_quota_percent", cell).topQuota()).isEqualTo(expected);
        assertThat(faults).isEmpty();
    }

    @Test
    void mayHaveDecimalsOnlyWherePointsAre() {
        assertThat(limits("spread_limit", "2.5").spreadLimit()).isEqualByComparingTo("2.5");
        assertThat(faults).isEmpty();

        assertThat(limits("minimum_age_months", "12.5").minimumAgeMonths()).isEqualTo(12);
        assertThat(faults).extracting(fault -> fault.problem().key()).containsExactly("rubric.import.whole");
    }

    @Test
    void sayWhatIsNoNumberOnce() {
        assertThat(limits("minimum_age_months", "一年").minimumAgeMonths()).isNull();
        assertThat(faults).extracting(fault -> fault.problem().key()).containsExactly("rubric.import.number");
    }

    private Limits limits(String setting, String value) {
        var line = new TableLine(2, Map.of("setting", setting, "value", value), Set.of());
        var table = new UploadedTable(RubricTable.SETTINGS, "settings.csv", List.of(line), Skipped.NONE);
        return new RubricSettings(List.of(new Cells(table, line, faults))).limits(null, null);
    }
}
