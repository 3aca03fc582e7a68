package cn.gov.tj.mz.fourstrong.shell;

import java.util.stream.Collectors;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in both languages why the program cannot start, instead of a stack trace. */
class CannotStartAnalyzer extends AbstractFailureAnalyzer<CannotStart> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, CannotStart cause) {
        var texts = new Texts(true);
        var description = texts.getProvidedLocales().stream()
                .map(language -> texts.getTranslation(cause.key(), language, cause.arguments()))
                .collect(Collectors.joining("\n"));
        return new FailureAnalysis(description, null, cause);
    }
}
