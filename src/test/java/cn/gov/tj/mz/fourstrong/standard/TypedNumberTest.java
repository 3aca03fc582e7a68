package cn.gov.tj.mz.fourstrong.standard;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedNumberTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0.5 | 0.5 |''",
                "0。5 | 0.5 |''",
                "1。0 | 1.0 |''",
                "1,5 | 1.5 |''",
                "1，5 | 1.5 |''",
                "０．５ | 0.5 |''",
                "1２3 | 123 |''",
                "12。5万 | 12.5 | 万",
                "12。5 万元 | 12.5 | 万元",
                "'3.5\u00a0' | 3.5 |''",
                "8.5分 | 8.5 | 分",
                "1,500 | 1500 |''",
                "12,345,678.9 | 12345678.9 |''",
                "12,5000 | 12.5000 |''",
                ".5 | 0.5 |''",
                "5. | 5 |''",
                "−2 | -2 |''",
                "－2.5 | -2.5 |''",
                "+5 | 5 |''",
                "8.69% | 8.69 | %",
                "20余户 | 20 | 余户",
            })
    void readsWhatPeopleRead(String typed, BigDecimal value, String unit) {
        assertThat(TypedNumber.read(typed)).hasValue(new TypedNumber(value, unit));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "五", "0、5", "1.2.3", "1..5", "2-6", "1e3", "2026年3月", "-", ".", "1,50,0", "5@", "3;4"})
    void takesNothingElseForANumber(String typed) {
        assertThat(TypedNumber.read(typed)).isEmpty();
    }
}
