package cn.gov.tj.mz.fourstrong.account;

import java.util.Arrays;
import java.util.List;
import org.passay.data.CharacterData;
import org.passay.generate.PasswordGenerator;
import org.passay.rule.CharacterRule;
import org.springframework.stereotype.Component;

/** Makes passwords that are shown once and changed at the next sign-in; no characters that look alike. */
@Component
class OneTimePasswords {

    private static final int LEAST_LENGTH = 12;
    private static final List<CharacterRule> ONE_OF_EACH_CLASS =
            Arrays.stream(Characters.values()).map(CharacterRule::new).toList();

    private final int length;

    OneTimePasswords(SignInProperties rules) {
        length = Math.max(LEAST_LENGTH, rules.passwordLength());
    }

    Password next() {
        var generator = new PasswordGenerator(length, ONE_OF_EACH_CLASS);
        return new Password(generator.generate().toString());
    }

    private enum Characters implements CharacterData {
        UPPER_CASE("ABCDEFGHJKLMNPQRSTUVWXYZ"),
        LOWER_CASE("abcdefghijkmnpqrstuvwxyz"),
        DIGIT("23456789"),
        SPECIAL("#%+=?@");

        private final String characters;

        Characters(String characters) {
            this.characters = characters;
        }

        @Override
        public String getErrorCode() {
            return name();
        }

        @Override
        public String getCharacters() {
            return characters;
        }
    }
}
