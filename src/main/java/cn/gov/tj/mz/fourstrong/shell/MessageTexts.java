package cn.gov.tj.mz.fourstrong.shell;

import com.vaadin.flow.i18n.I18NProvider;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * The texts of all features from {@code i18n/<feature>_<language>.properties}; Chinese for every other language.
 * Arguments are written {0}, {1}; an apostrophe stands for itself. Years go in as text, or they get a separator.
 */
@Component
class MessageTexts implements I18NProvider {

    static final Locale CHINESE = Locale.SIMPLIFIED_CHINESE;
    static final Locale ENGLISH = Locale.ENGLISH;

    private final Map<String, Map<String, String>> texts =
            Stream.of(CHINESE, ENGLISH).collect(Collectors.toMap(Locale::getLanguage, MessageTexts::read));
    private final boolean strict;

    /** @param strict whether an unknown key is an error, as in tests, or shown as {@code !key!} */
    MessageTexts(@Value("${fourstrong.strict-texts:false}") boolean strict) {
        this.strict = strict;
    }

    @Override
    public List<Locale> getProvidedLocales() {
        return List.of(CHINESE, ENGLISH);
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... arguments) {
        var text = texts.getOrDefault(locale.getLanguage(), texts.get(CHINESE.getLanguage()))
                .get(key);
        if (text == null) {
            return unknown(key);
        }
        return arguments.length == 0 ? text : new MessageFormat(text.replace("'", "''"), locale).format(arguments);
    }

    /** The text in every language, Chinese first: for the console, whose reader nobody knows. */
    String inAllLanguages(String separator, String key, Object... arguments) {
        return getProvidedLocales().stream()
                .map(language -> getTranslation(key, language, arguments))
                .collect(Collectors.joining(separator));
    }

    private String unknown(String key) {
        if (strict) {
            throw new IllegalArgumentException("No text for the key " + key);
        }
        return "!" + key + "!";
    }

    private static Map<String, String> read(Locale locale) {
        var all = new Properties();
        try {
            var pattern = "classpath*:i18n/*_%s.properties".formatted(locale.getLanguage());
            for (var file : new PathMatchingResourcePatternResolver().getResources(pattern)) {
                try (var reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
                    all.load(reader);
                }
            }
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
        return all.stringPropertyNames().stream().collect(Collectors.toMap(key -> key, all::getProperty));
    }
}
