package cn.gov.tj.mz.fourstrong.standard;

import java.util.List;

/** A text by its key with what stands in it, for the language of the one who will read it. */
public record Words(String key, List<Object> arguments) {

    public static Words of(String key, Object... arguments) {
        return new Words(key, List.of(arguments));
    }

    /** What is called like this in every language. */
    public static Words name(Object name) {
        return of("standard.name", name);
    }
}
