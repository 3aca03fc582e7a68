package cn.gov.tj.mz.fourstrong.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class TextsTest {

    private final Texts texts = new Texts(false);

    @Test
    void speaksChineseAndEnglish() {
        assertThat(texts.getTranslation("shell.name", Texts.CHINESE)).isEqualTo("四强党支部评价");
        assertThat(texts.getTranslation("shell.name", Texts.ENGLISH)).isEqualTo("Four-Strong Evaluation");
    }

    @Test
    void answersOtherLanguagesInChinese() {
        assertThat(texts.getTranslation("shell.name", Locale.GERMAN)).isEqualTo("四强党支部评价");
        assertThat(texts.getTranslation("shell.name", Locale.TAIWAN)).isEqualTo("四强党支部评价");
        assertThat(texts.getTranslation("shell.name", Locale.US)).startsWith("Four-Strong");
    }

    @Test
    void showsAnUnknownKeyAsSuch() {
        assertThat(texts.getTranslation("shell.nonsense", Texts.CHINESE)).isEqualTo("!shell.nonsense!");
    }

    @Test
    void failsOnAnUnknownKeyInTests() {
        assertThatThrownBy(() -> new Texts(true).getTranslation("shell.nonsense", Texts.CHINESE))
                .hasMessageContaining("shell.nonsense");
    }
}
