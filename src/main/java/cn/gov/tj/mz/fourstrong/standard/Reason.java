package cn.gov.tj.mz.fourstrong.standard;

import static java.util.Objects.requireNonNull;

/** Why something is done: 1 to 500 characters. */
public final class Reason {

    public static final int MAX_LENGTH = 500;

    private Reason() {}

    public static String checked(String reason) {
        new Problems().required("reason", reason, MAX_LENGTH).throwIfAny();
        return requireNonNull(Text.clean(reason));
    }
}
