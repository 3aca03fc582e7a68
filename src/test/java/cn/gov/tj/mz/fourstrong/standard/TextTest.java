package cn.gov.tj.mz.fourstrong.standard;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextTest {

    @Test
    void lengthCountsWhatPeopleSee() {
        assertThat(Text.length("𠮷野家")).isEqualTo(3);
        assertThat(Text.length(null)).isZero();
    }

    @Test
    void blankTextIsNoText() {
        assertThat(Text.clean(" \u3000\n")).isNull();
        assertThat(Text.clean(" 党课 ")).isEqualTo("党课");
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
}
