package cn.gov.tj.mz.fourstrong.shell;

import org.flywaydb.core.api.FlywayException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in both languages that the data were written by another version of the program; nothing was changed then. */
class SchemaFailureAnalyzer extends AbstractFailureAnalyzer<FlywayException> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, FlywayException cause) {
        var reason = String.valueOf(cause.getMessage()).lines().findFirst().orElse("");
        return new FailureAnalysis(
                new MessageTexts(true).inAllLanguages("\n", "shell.start.schema", reason), null, cause);
    }
}
