package cn.gov.tj.mz.fourstrong.account;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Makes passwords that are shown once and changed at the next sign-in; no characters that look alike. */
@Component
class OneTimePasswords {

    private static final List<String> CLASSES =
            List.of("ABCDEFGHJKLMNPQRSTUVWXYZ", "abcdefghijkmnpqrstuvwxyz", "23456789", "#%+=?@");
    private static final int LEAST_LENGTH = 12;

    private final SecureRandom random = new SecureRandom();
    private final SignInProperties rules;

    OneTimePasswords(SignInProperties rules) {
        this.rules = rules;
    }

    Password next() {
        var characters = new ArrayList<Character>();
        CLASSES.forEach(kind -> characters.add(any(kind)));
        var every = String.join("", CLASSES.subList(0, 3));
        while (characters.size() < Math.max(LEAST_LENGTH, rules.passwordLength())) {
            characters.add(any(every));
        }
        Collections.shuffle(characters, random);
        return new Password(characters.stream().map(String::valueOf).collect(Collectors.joining()));
    }

    private char any(String from) {
        return from.charAt(random.nextInt(from.length()));
    }
}
