package cn.gov.tj.mz.fourstrong.standard;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextTest {

    @Test
    void lengthCountsWhatPeopleSee() {
        assertThat(Text.length("𠮷野家")).isEqualTo(3);
        assertThat(Text.length(null)).isZero();
    }

    @Test
    void noTextIsAnEmptyOneWhereThereHasToBeOne() {
        assertThat(Text.cleanOrEmpty(null)).isEmpty();
    }

    @Test
    void blankTextIsNoText() {
        assertThat(Text.clean(" \u3000\n")).isNull();
        assertThat(Text.clean(" 党课 ")).isEqualTo("党课");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u200B", "\u00A0", "\uFEFF", "\u3164", "\u2800", "\u2060\u3000\u200D"})
    void whatCannotBeSeenIsNoText(String invisible) {
        assertThat(Text.clean(invisible)).isNull();
        assertThat(Text.clean(invisible + "党 课" + invisible)).isEqualTo("党 课");
        assertThat(Text.cleanOrEmpty(invisible)).isEmpty();
        assertThat(Text.cleanOrEmpty(invisible + "党 课")).isEqualTo("党 课");
    }

    @ParameterizedTest
    @ValueSource(strings = {"会议\u202E纪要", "会议\u2028纪要", "会议\u2066纪要"})
    void charactersThatTurnTheDirectionOrBreakLinesAreFound(String text) {
        assertThat(Text.hasControls(text)).isTrue();
    }

    @Test
    void textsReadLikeOneAnotherWhateverTheirSpacesAndWidth() {
        assertThat(Text.readsLike("学习（2026）", "学 习(2026)\u200B")).isTrue();
        assertThat(Text.readsLike("学习", "学时")).isFalse();
    }

    @Test
    void controlCharactersAndHalvesOfRareCharactersAreFound() {
        assertThat(Text.hasControls("会议\u0000纪要")).isTrue();
        assertThat(Text.hasControls("会议\u0085纪要")).isTrue();
        assertThat(Text.hasControls("𠮷".substring(0, 1))).isTrue();
        assertThat(Text.hasControls("第一行\r\n\t第二行 𠮷 <b>=1+1")).isFalse();
    }

    @Test
    void looksForWhatWasTypedAndForNoWildcard() {
        assertThat(Text.pattern(" Clerk ")).isEqualTo("%clerk%");
        assertThat(Text.pattern("50%_!")).isEqualTo("%50!%!_!!%");
        assertThat(Text.pattern("  ")).isNull();
        assertThat(Text.pattern(null)).isNull();
    }

    @Test
    void isShortenedByWhatPeopleSee() {
        assertThat(Text.shortened("𠮷\u0000林\n省\uD83D", 2)).isEqualTo("𠮷林");
        assertThat(Text.shortened("短", 5)).isEqualTo("短");
    }
}
