package cn.gov.tj.mz.fourstrong.account;

import cn.gov.tj.mz.fourstrong.standard.Problems;
import java.nio.charset.StandardCharsets;
import org.passay.PasswordData;
import org.passay.data.EnglishCharacterData;
import org.passay.rule.CharacterCharacteristicsRule;
import org.passay.rule.CharacterRule;
import org.passay.rule.LengthRule;
import org.passay.rule.Rule;
import org.passay.rule.UsernameRule;
import org.springframework.stereotype.Component;

/** Which passwords people may choose. */
@Component
class PasswordPolicy {

    /** What the hash takes into account; more would be cut off. */
    private static final int MAX_BYTES = 72;

    private final SignInProperties properties;
    private final Rule length;
    private final Rule classes;
    private final Rule username = new UsernameRule(false, true); // not backwards, in any case

    PasswordPolicy(SignInProperties properties) {
        this.properties = properties;
        length = new LengthRule(properties.passwordLength(), Integer.MAX_VALUE);
        classes = new CharacterCharacteristicsRule(
                properties.passwordClasses(),
                new CharacterRule(EnglishCharacterData.UpperCase),
                new CharacterRule(EnglishCharacterData.LowerCase),
                new CharacterRule(EnglishCharacterData.Digit),
                new CharacterRule(EnglishCharacterData.Special));
    }

    /** Notes with the field what is wrong with a password that the owner of the user name wants. */
    void check(Problems problems, String field, Password password, String name) {
        var data = new PasswordData(name, password.characters());
        problems.check(isMet(length, data), field, "account.password.tooShort", properties.passwordLength())
                .check(
                        password.characters().getBytes(StandardCharsets.UTF_8).length <= MAX_BYTES,
                        field,
                        "account.password.tooLong",
                        MAX_BYTES)
                .check(isMet(classes, data), field, "account.password.tooSimple", properties.passwordClasses())
                .check(isMet(username, data), field, "account.password.containsName");
    }

    private static boolean isMet(Rule rule, PasswordData data) {
        return rule.validate(data).isValid();
    }
}
