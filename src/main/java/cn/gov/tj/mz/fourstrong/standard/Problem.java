package cn.gov.tj.mz.fourstrong.standard;

import java.util.List;

/** What is wrong with one field: its name, the key of the text that says so, and what to fill in there. */
public record Problem(String field, String key, List<Object> arguments) {

    public static Problem of(String field, String key, Object... arguments) {
        return new Problem(field, key, List.of(arguments));
    }
}
