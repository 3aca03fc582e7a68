package cn.gov.tj.mz.fourstrong.shell;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in both languages why the program cannot start, instead of a stack trace. */
class CannotStartAnalyzer extends AbstractFailureAnalyzer<CannotStart> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, CannotStart cause) {
        var description = new MessageTexts(true).inAllLanguages("\n", cause.key(), cause.arguments());
        return new FailureAnalysis(description, null, cause);
    }
}
