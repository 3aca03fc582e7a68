package cn.gov.tj.mz.fourstrong.shell.ui;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.tj.mz.fourstrong.shell.ui.Look.Language;
import cn.gov.tj.mz.fourstrong.shell.ui.Look.Scheme;
import cn.gov.tj.mz.fourstrong.shell.ui.Look.TextSize;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class LookTest {

    @Test
    void isReadAsItWasWritten() {
        var look = Look.OF_BROWSER.with(Language.ENGLISH).with(Scheme.DARK).with(TextSize.LARGE);
        assertThat(look).hasToString("ENGLISH.DARK.LARGE");
        assertThat(Look.parse(look.toString())).isEqualTo(look);
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {"nonsense", "..", "KLINGON.PINK.HUGE", "<script>"})
    void followsTheBrowserWhereNothingIsKnown(String cookie) {
        assertThat(Look.parse(cookie)).isEqualTo(Look.OF_BROWSER);
    }

    @Test
    void keepsThePartsThatAreKnown() {
        assertThat(Look.parse("KLINGON.DARK")).isEqualTo(Look.OF_BROWSER.with(Scheme.DARK));
    }

    @Test
    void offersTheOtherLanguage() {
        assertThat(Language.of(Locale.UK).other()).isEqualTo(Language.CHINESE);
        assertThat(Language.of(Locale.GERMAN).other()).isEqualTo(Language.ENGLISH);
    }
}
