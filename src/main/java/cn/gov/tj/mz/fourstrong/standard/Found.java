package cn.gov.tj.mz.fourstrong.standard;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import org.jspecify.annotations.Nullable;

/**
 * One thing that was found.
 *
 * @param line more about it, such as whose it is and since when
 * @param route the page that shows it
 */
public record Found(FoundKind kind, Words title, @Nullable Words line, String route) {

    /** Most of a kind that are shown. */
    public static final int MOST = 5;

    /** A page narrowed by one parameter of its address. */
    public static String route(String page, String parameter, String value) {
        return "%s?%s=%s"
                .formatted(page, parameter, URLEncoder.encode(value, UTF_8).replace("+", "%20"));
    }
}
