package cn.gov.tj.mz.fourstrong.account;

import cn.gov.tj.mz.fourstrong.standard.Text;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Which accounts a list shows.
 *
 * @param text part of the user name or the display name; empty for all
 * @param role held by the account; null for all
 * @param enabled null for all
 */
public record AccountFilter(
        @Nullable String text,
        @Nullable Role role,
        @Nullable Boolean enabled) {

    public static final AccountFilter ALL = new AccountFilter(null, null, null);

    /** The text as a pattern for {@code like}, with {@code !} before what is no wildcard; null when there is none. */
    @Nullable
    String pattern() {
        var clean = Text.clean(text);
        return clean == null ? null : "%" + clean.toLowerCase(Locale.ROOT).replaceAll("([!%_])", "!$1") + "%";
    }
}
