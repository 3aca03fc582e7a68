package cn.gov.tj.mz.fourstrong.standard;

import java.util.List;

/** An action that a business rule does not allow now; the text says why and what to do instead. */
public class Refused extends RuntimeException {

    private final String key;
    private final transient List<Object> arguments;

    public Refused(String key, Object... arguments) {
        super(key + List.of(arguments));
        this.key = key;
        this.arguments = List.of(arguments);
    }

    /** The key of the text for people. */
    public String key() {
        return key;
    }

    public List<Object> arguments() {
        return arguments;
    }
}
