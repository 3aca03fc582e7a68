package cn.gov.tj.mz.fourstrong.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cn.gov.tj.mz.fourstrong.standard.Invalid;
import cn.gov.tj.mz.fourstrong.standard.Problem;
import cn.gov.tj.mz.fourstrong.standard.Problems;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordPolicyTest {

    private static final SignInProperties RULES = new SignInProperties(8, 3, 5, Duration.ofMinutes(30));

    @ParameterizedTest
    @ValueSource(strings = {"Demo#2026", "abcdefg1#", "ABCdef12", "密码Aa1234", "A1#aaaaa"})
    void acceptsThreeKindsOfCharacters(String password) {
        assertThatNoException().isThrownBy(() -> check(password, RULES));
    }

    @ParameterizedTest
    @CsvSource({
        "Aa1#aaa, account.password.tooShort, 8",
        "abcdefgh1, account.password.tooSimple, 3",
        "密码密码abcd12, account.password.tooSimple, 3",
        "𠮷Aa1𠮷𠮷𠮷, account.password.tooShort, 8",
        "Clerk#2026, account.password.containsName,",
    })
    void namesWhatIsWrong(String password, String key, Integer argument) {
        var invalid = catchThrowableOfType(Invalid.class, () -> check(password, RULES));

        assertThat(invalid.problems())
                .containsExactly(argument == null ? Problem.of("wanted", key) : Problem.of("wanted", key, argument));
    }

    @Test
    void refusesWhatTheHashWouldCutOff() {
        var invalid = catchThrowableOfType(Invalid.class, () -> check("Aa1#".repeat(18) + "x", RULES));

        assertThat(invalid.problems()).containsExactly(Problem.of("wanted", "account.password.tooLong", 72));
    }

    @Test
    void isAsStrictAsTheInstallationWants() {
        var strict = new SignInProperties(14, 4, 5, Duration.ofMinutes(30));

        assertThat(catchThrowableOfType(Invalid.class, () -> check("Demo#2026", strict)))
                .isNotNull();
        assertThat(catchThrowableOfType(Invalid.class, () -> check("abcdefghijklM1", strict)))
                .isNotNull();
    }

    @Test
    void isMetByEveryOneTimePassword() {
        var strict = new SignInProperties(20, 4, 5, Duration.ofMinutes(30));
        var made =
                Stream.generate(new OneTimePasswords(strict)::next).limit(200).toList();

        assertThat(made).doesNotHaveDuplicates().allSatisfy(password -> {
            check(password.characters(), strict);
            assertThat(password.characters()).matches("[A-HJ-NP-Za-kmnp-z2-9#%+=?@]{20}");
            assertThat(password).hasToString("********");
        });
    }

    @Test
    void letsNoOneTimePasswordBeShort() {
        var lax = new SignInProperties(6, 1, 5, Duration.ofMinutes(30));

        assertThat(new OneTimePasswords(lax).next().characters())
                .hasSize(12)
                .matches("(?=.*[A-Z])(?=.*[a-z])(?=.*[2-9])(?=.*[#%+=?@]).*");
    }

    private static void check(String password, SignInProperties rules) {
        var problems = new Problems();
        new PasswordPolicy(rules).check(problems, "wanted", new Password(password), "clerk");
        problems.throwIfAny();
    }
}
