package cn.gov.tj.mz.fourstrong.account;

import cn.gov.tj.mz.fourstrong.standard.Problems;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Which passwords people may choose. */
@Component
class PasswordPolicy {

    /** What the hash takes into account; more would be cut off. */
    private static final int MAX_BYTES = 72;

    private final SignInProperties rules;

    PasswordPolicy(SignInProperties rules) {
        this.rules = rules;
    }

    /** Notes with the field what is wrong with a password that the owner of the user name wants. */
    void check(Problems problems, String field, Password password, String username) {
        var characters = password.characters();
        var length = characters.codePointCount(0, characters.length());
        problems.check(length >= rules.passwordLength(), field, "account.password.tooShort", rules.passwordLength())
                .check(
                        characters.getBytes(StandardCharsets.UTF_8).length <= MAX_BYTES,
                        field,
                        "account.password.tooLong",
                        MAX_BYTES)
                .check(
                        classes(characters) >= rules.passwordClasses(),
                        field,
                        "account.password.tooSimple",
                        rules.passwordClasses())
                .check(
                        !characters.toLowerCase(Locale.ROOT).contains(username.toLowerCase(Locale.ROOT)),
                        field,
                        "account.password.containsName");
    }

    private static long classes(String characters) {
        IntPredicate other = c -> !Character.isUpperCase(c) && !Character.isLowerCase(c) && !Character.isDigit(c);
        return Stream.<IntPredicate>of(Character::isUpperCase, Character::isLowerCase, Character::isDigit, other)
                .filter(kind -> characters.codePoints().anyMatch(kind))
                .count();
    }
}
