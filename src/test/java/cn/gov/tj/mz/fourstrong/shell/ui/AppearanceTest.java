package cn.gov.tj.mz.fourstrong.shell.ui;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.tj.mz.fourstrong.shell.ui.Appearance.Language;
import cn.gov.tj.mz.fourstrong.shell.ui.Appearance.Menu;
import cn.gov.tj.mz.fourstrong.shell.ui.Appearance.Scheme;
import cn.gov.tj.mz.fourstrong.shell.ui.Appearance.TextSize;
import cn.gov.tj.mz.fourstrong.standard.SettingsJson;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AppearanceTest {

    @Test
    void isReadAsItWasWritten() {
        var appearance = new Appearance(Language.ENGLISH, Scheme.DARK, TextSize.LARGE, Menu.FOLDED);
        var json = SettingsJson.write(appearance);

        assertThat(json)
                .isEqualTo("{\"language\":\"ENGLISH\",\"scheme\":\"DARK\",\"textSize\":\"LARGE\",\"menu\":\"FOLDED\"}");
        assertThat(SettingsJson.read(json, Appearance.class)).contains(appearance);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "nonsense",
                "null",
                "{}",
                "ENGLISH.DARK.LARGE",
                "<script>",
                "{\"language\":\"KLINGON\",\"scheme\":\"DARK\",\"textSize\":\"LARGE\"}",
                "{\"language\":\"ENGLISH\",\"scheme\":\"DARK\"}",
            })
    void isNothingWhenItCannotBeRead(String text) {
        assertThat(SettingsJson.read(text, Appearance.class)).isEmpty();
    }

    @Test
    void leavesTheMenuToTheWidthWhereItWasStoredBeforeThatCouldBeChosen() {
        var stored = "{\"language\":\"ENGLISH\",\"scheme\":\"DARK\",\"textSize\":\"LARGE\"}";

        assertThat(SettingsJson.read(stored, Appearance.class))
                .contains(new Appearance(Language.ENGLISH, Scheme.DARK, TextSize.LARGE, Menu.BY_WIDTH));
    }

    @Test
    void offersTheOtherLanguage() {
        assertThat(Language.of(Locale.UK).other()).isEqualTo(Language.CHINESE);
        assertThat(Language.of(Locale.GERMAN).other()).isEqualTo(Language.ENGLISH);
    }
}
