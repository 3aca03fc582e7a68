package cn.gov.tj.mz.fourstrong.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReasonTest {

    @Test
    void isStrippedAndAtMost500CodePoints() {
        assertThat(Reason.checked(" 请补充 ")).isEqualTo("请补充");
        assertThat(Reason.checked("𠮷".repeat(500))).hasSize(1000);
        assertThatThrownBy(() -> Reason.checked("因".repeat(501))).isInstanceOf(Invalid.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u3000", "\u200B", "\u00A0", "\uFEFF", "\u3164", "\u2800", "a\u0000b"})
    void isNeitherEmptyNorUnreadable(String reason) {
        assertThatThrownBy(() -> Reason.checked(reason)).isInstanceOf(Invalid.class);
    }
}
