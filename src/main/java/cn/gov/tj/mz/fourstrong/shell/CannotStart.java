package cn.gov.tj.mz.fourstrong.shell;

/** Why the program ends before it has begun; the text says what to do about it. */
class CannotStart extends RuntimeException {

    private final transient Object[] arguments;

    /** @param key of a text that may use the arguments */
    CannotStart(String key, Object... arguments) {
        super(key);
        this.arguments = arguments;
    }

    String key() {
        return String.valueOf(getMessage());
    }

    Object[] arguments() {
        return arguments.clone();
    }
}
