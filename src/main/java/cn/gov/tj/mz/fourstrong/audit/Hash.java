package cn.gov.tj.mz.fourstrong.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** SHA-256 over values in a fixed order, each with its length, so that no two lists of values read the same. */
final class Hash {

    private Hash() {}

    static String of(@Nullable Object... values) {
        var text = new StringBuilder();
        for (var value : values) {
            if (value == null) {
                text.append("-;");
            } else {
                text.append(value.toString().length()).append(':').append(value).append(';');
            }
        }
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException problem) {
            throw new IllegalStateException("Every Java platform has SHA-256", problem);
        }
    }
}
