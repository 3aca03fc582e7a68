package cn.gov.tj.mz.fourstrong.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class UsernamesTest {

    @ParameterizedTest
    @ValueSource(strings = {"abc", "clerk2", "new.clerk-2", "a--", "abcdefghijklmnopqrstuvwxyz012345"})
    void areSmallLettersDigitsDotsAndHyphens(String username) {
        assertThat(Usernames.isValid(username)).isTrue();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "ab",
                "1abc",
                ".abc",
                "Clerk",
                "clerk ",
                "a_b_c",
                "工作人员",
                "abcdefghijklmnopqrstuvwxyz0123456",
                "clerk\n"
            })
    void areNothingElse(String username) {
        assertThat(Usernames.isValid(username)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"' Clerk2 ', clerk2", "CLERK, clerk", "'\u3000clerk\u3000', clerk", "'\u200Bclerk\u00A0', clerk"})
    void areMeantHoweverTheyAreTyped(String typed, String username) {
        assertThat(Usernames.meant(typed)).isEqualTo(username);
    }

    @Test
    void areTheSameInEveryLanguageOfTheServer() {
        var before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.of("tr"));
            assertThat(Usernames.meant("SIGNIN")).isEqualTo("signin");
        } finally {
            Locale.setDefault(before);
        }
    }
}
