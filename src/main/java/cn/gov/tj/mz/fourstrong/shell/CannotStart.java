package cn.gov.tj.mz.fourstrong.shell;

import org.flywaydb.core.api.FlywayException;
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

    /** Says in both languages that the data were written by another version of the program; nothing was changed then. */
    static class SchemaAnalyzer extends AbstractFailureAnalyzer<FlywayException> {

        @Override
        protected FailureAnalysis analyze(Throwable failure, FlywayException cause) {
            var reason = String.valueOf(cause.getMessage()).lines().findFirst().orElse("");
            return new FailureAnalysis(
                    new MessageTexts(true).inAllLanguages("\n", "shell.start.schema", reason), null, cause);
        }
    }
}
