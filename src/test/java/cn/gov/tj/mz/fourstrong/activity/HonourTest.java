package cn.gov.tj.mz.fourstrong.activity;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HonourTest {

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "2023, 2023",
                "2023 | 2024, 2023、2024",
                "'2023 | 2024,2025', 2023、2024、2025",
                "2023；2024, 2023、2024",
                "' 2023  2024 ', 2023、2024",
                "'  ', -",
                "-, -"
            })
    void joinsItsYears(@Nullable String typed, @Nullable String years) {
        assertThat(Drafts.honour(typed, null).clean().years()).isEqualTo(years);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "PERSON, -, PEOPLE", "PERSON, 2024, PEOPLE",
                "UNIT, -, PIECES", "UNIT, 2023、2024, TIMES",
                "BRANCH, -, TIMES", "BRANCH, 2024, TIMES"
            })
    void countsWhatItsRecipientIs(Honour.Recipient recipient, @Nullable String years, Honour.Measure measure) {
        assertThat(new Honour("示范岗", Honour.Level.UNKNOWN, null, years, recipient, 2).measure())
                .isEqualTo(measure);
    }

    @Test
    void losesSurroundingSpaceAndEmptyTexts() {
        var honour = new Honour(" 先进党支部 ", Honour.Level.CITY, " ", null, Honour.Recipient.BRANCH, 2).clean();

        assertThat(honour).isEqualTo(new Honour("先进党支部", Honour.Level.CITY, null, null, Honour.Recipient.BRANCH, 2));
    }
}
