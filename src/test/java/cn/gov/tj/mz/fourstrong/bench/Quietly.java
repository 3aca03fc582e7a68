package cn.gov.tj.mz.fourstrong.bench;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;

/** Keeps what programs and databases say at their start from between the figures; what goes wrong is thrown or on stderr. */
final class Quietly {

    private Quietly() {}

    static <T> T call(Supplier<T> start) {
        var out = System.out;
        System.setOut(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
        try {
            return start.get();
        } finally {
            System.setOut(out);
        }
    }
}
