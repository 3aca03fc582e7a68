package cn.gov.tj.mz.fourstrong.account;

import cn.gov.tj.mz.fourstrong.standard.Text;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What user names look like: 3 to 32 small letters, digits, dots, hyphens, a letter first. */
final class Usernames {

    private static final Pattern PATTERN = Pattern.compile("[a-z][a-z0-9.-]{2,31}");

    private Usernames() {}

    static boolean isValid(@Nullable String username) {
        return username != null && PATTERN.matcher(username).matches();
    }

    /** The name that was meant: people type capital letters and spaces around it. */
    static String meant(String typed) {
        return Text.cleanOrEmpty(typed).toLowerCase(Locale.ROOT);
    }
}
