package cn.gov.tj.mz.fourstrong.shell;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

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

    /** Says in both languages why the program cannot start, instead of a stack trace. */
    static class Analyzer extends AbstractFailureAnalyzer<CannotStart> {

        @Override
        protected FailureAnalysis analyze(Throwable failure, CannotStart cause) {
            var description = new MessageTexts(true).inAllLanguages("\n", cause.key(), cause.arguments());
            return new FailureAnalysis(description, null, cause);
        }
    }
}
