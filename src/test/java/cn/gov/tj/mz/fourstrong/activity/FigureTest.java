package cn.gov.tj.mz.fourstrong.activity;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.tj.mz.fourstrong.activity.Figure.Qualifier;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureTest {

    @ParameterizedTest
    @CsvSource({
        "10, MORE_THAN, 项, 10余项",
        "16, EXACT, 家, 16家",
        "8, TOP, 位, 前8位",
        "30.50, ABOUT, 万元, 约30.5万元",
        "1E+3, EXACT, 人次, 1000人次",
        "0, EXACT, 件, 0件",
        "100, EXACT, , 100",
        ", ABOUT, 封, ''"
    })
    void isPrintedAsPeopleWriteIt(
            @Nullable BigDecimal amount, Qualifier qualifier, @Nullable String unit, String printed) {
        assertThat(Figure.printed(amount, qualifier, unit)).isEqualTo(printed);
    }

    @Test
    void keepsTheWordsThatWerePrinted() {
        var figure = new Figure("表扬信", null, Qualifier.ABOUT, "封", null, " 多封 ").clean();

        assertThat(figure.asPrinted()).isEqualTo("多封");
        assertThat(figure.inWords()).isEqualTo("表扬信 多封");
    }

    @Test
    void makesTheWordsThatWereNotGiven() {
        assertThat(Drafts.figure("10.0000", Qualifier.MORE_THAN, "项").clean())
                .isEqualTo(new Figure("项目数", BigDecimal.TEN, Qualifier.MORE_THAN, "项", null, "10余项"));
    }

    @ParameterizedTest
    @CsvSource({"10.0000, 10", "1E+3, 1000", "0.50, 0.5", "-3.10, -3.1"})
    void keepsItsAmountPlain(BigDecimal typed, String stored) {
        var figure = new Figure("收入", typed, Qualifier.EXACT, null, null, "").clean();

        assertThat(figure.amount()).hasToString(stored);
    }
}
