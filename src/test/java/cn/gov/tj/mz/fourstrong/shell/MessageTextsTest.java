package cn.gov.tj.mz.fourstrong.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MessageTextsTest {

    private final MessageTexts texts = new MessageTexts(false);

    @Test
    void speaksChineseAndEnglish() {
        assertThat(texts.getTranslation("shell.name", MessageTexts.CHINESE)).isEqualTo("四强党支部评价");
        assertThat(texts.getTranslation("shell.name", MessageTexts.ENGLISH)).isEqualTo("Four-Strong Evaluation");
    }

    @Test
    void fallsBackToChinese() {
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

    @Test
    void fillsInArgumentsAndLeavesApostrophesAlone() {
        assertThat(texts.getTranslation("sample.argument", MessageTexts.ENGLISH, 1234, "it's"))
                .isEqualTo("It's 1,234 times 'it's'");
        assertThat(texts.getTranslation("sample.argument", MessageTexts.CHINESE, "2026", "甲"))
                .isEqualTo("'甲'共2026次");
    }

    @Test
    void showsATextWithoutArgumentsAsItIsWritten() {
        assertThat(texts.getTranslation("sample.argument", MessageTexts.ENGLISH))
                .isEqualTo("It's {0} times '{1}'");
    }

    @Test
    void formatsOneTextInSeveralThreadsAtOnce() throws Exception {
        Callable<List<String>> run = () -> IntStream.range(0, 2_000)
                .mapToObj(i -> texts.getTranslation("sample.argument", MessageTexts.CHINESE, "" + i, "甲"))
                .toList();
        var expected =
                IntStream.range(0, 2_000).mapToObj(i -> "'甲'共%d次".formatted(i)).toList();

        try (var threads = Executors.newFixedThreadPool(4)) {
            for (var formatted : threads.invokeAll(Collections.nCopies(4, run))) {
                assertThat(formatted.get()).isEqualTo(expected);
            }
        }
    }
}
