package cn.gov.tj.mz.fourstrong.imports;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ImportWordsTest {

    private final ImportWords words = new ImportWords()
            .column("date", "日期")
            .column("date", "Date")
            .value("types", "主题党日", "DAY")
            .value("types", "Theme day", "DAY")
            .value("types", "党课", "LECTURE");

    @ParameterizedTest
    @ValueSource(strings = {"日期", " 日　期 ", "日期*", "日期：", "\uFEFF日期\u00A0", "\u200B日期", "DATE", "Ｄａｔｅ"})
    void knowHeadingsHoweverTheyAreWritten(String heading) {
        assertThat(words.column(heading)).contains("date");
    }

    @Test
    void offerEachValueOnceInTheFirstLanguage() {
        assertThat(words.allowed("types")).containsExactly("主题党日", "党课");
        assertThat(words.allowed("date")).isEmpty();
    }

    @Test
    void tellWhatAValueIsCalled() {
        assertThat(words.meaning("types", "theme DAY")).contains("DAY");
        assertThat(words.shown("types", "DAY")).isEqualTo("主题党日");
    }

    @Test
    void knowWordsByTheirBeginningInATextUnlessTheyAreOfLetters() {
        assertThat(words.named("types", "开展主题党日活动")).containsExactly("DAY");
        assertThat(words.named("types", "a theme park")).isEmpty();
    }
}
