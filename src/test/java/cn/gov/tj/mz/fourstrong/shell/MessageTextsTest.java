package cn.gov.tj.mz.fourstrong.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class MessageTextsTest {

    private final MessageTexts texts = new MessageTexts(false);

    @Test
    void speaksChineseAndEnglish() {
        assertThat(texts.getTranslation("shell.name", MessageTexts.CHINESE)).isEqualTo("四强党支部评价");
        assertThat(texts.getTranslation("shell.name", MessageTexts.ENGLISH)).isEqualTo("Four-Strong Evaluation");
    }

    @Test
    void answersOtherLanguagesInChinese() {
        assertThat(texts.getTranslation("shell.name", Locale.GERMAN)).isEqualTo("四强党支部评价");
        assertThat(texts.getTranslation("shell.name", Locale.TAIWAN)).isEqualTo("四强党支部评价");
        assertThat(texts.getTranslation("shell.name", Locale.US)).startsWith("Four-Strong");
    }

    @Test
    void showsAnUnknownKeyAsSuch() {
        assertThat(texts.getTranslation("shell.nonsense", MessageTexts.CHINESE)).isEqualTo("!shell.nonsense!");
    }

    @Test
    void failsOnAnUnknownKeyInTests() {
        assertThatThrownBy(() -> new MessageTexts(true).getTranslation("shell.nonsense", MessageTexts.CHINESE))
                .hasMessageContaining("shell.nonsense");
    }
}
