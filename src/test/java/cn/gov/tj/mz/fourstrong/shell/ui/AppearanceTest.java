package cn.gov.tj.mz.fourstrong.shell.ui;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.tj.mz.fourstrong.shell.ui.Appearance.Language;
import cn.gov.tj.mz.fourstrong.shell.ui.Appearance.Scheme;
import cn.gov.tj.mz.fourstrong.shell.ui.Appearance.TextSize;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class AppearanceTest {

    @Test
    void isReadAsItWasWritten() {
        var appearance =
                Appearance.OF_BROWSER.with(Language.ENGLISH).with(Scheme.DARK).with(TextSize.LARGE);
        assertThat(appearance).hasToString("ENGLISH.DARK.LARGE");
        assertThat(Appearance.parse(appearance.toString())).isEqualTo(appearance);
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {"nonsense", "..", "KLINGON.PINK.HUGE", "<script>"})
    void followsTheBrowserWhereNothingIsKnown(String cookie) {
        assertThat(Appearance.parse(cookie)).isEqualTo(Appearance.OF_BROWSER);
    }

    @Test
    void keepsThePartsThatAreKnown() {
        assertThat(Appearance.parse("KLINGON.DARK")).isEqualTo(Appearance.OF_BROWSER.with(Scheme.DARK));
    }

    @Test
    void offersTheOtherLanguage() {
        assertThat(Language.of(Locale.UK).other()).isEqualTo(Language.CHINESE);
        assertThat(Language.of(Locale.GERMAN).other()).isEqualTo(Language.ENGLISH);
    }
}
