package cn.gov.tj.mz.fourstrong.shell;

import cn.gov.tj.mz.fourstrong.standard.Names;
import cn.gov.tj.mz.fourstrong.standard.Words;
import com.vaadin.flow.i18n.I18NProvider;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * The texts of all features from {@code i18n/<feature>_<language>.properties}; Chinese for every other language.
 * Arguments are written {0}, {1}; an apostrophe stands for itself. Years go in as text, or they get a separator.
 */
@Component
class MessageTexts implements I18NProvider, Names {

    static final Locale CHINESE = Locale.SIMPLIFIED_CHINESE;
    static final Locale ENGLISH = Locale.ENGLISH;

    private static final String FOLDER = "i18n/";
    private static final String SUFFIX = "_zh.properties";

    private final transient MessageSource bundles = bundles();
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
        var text = bundles.getMessage(key, arguments, null, provided(locale));
        return text == null ? unknown(key) : text;
    }

    @Override
    public List<String> of(Words words) {
        return inEach(words.key(), words.arguments().toArray());
    }

    /** The text in every language, Chinese first: for the console, whose reader nobody knows. */
    String inAllLanguages(String separator, String key, Object... arguments) {
        return String.join(separator, inEach(key, arguments));
    }

    private List<String> inEach(String key, Object... arguments) {
        return getProvidedLocales().stream()
                .map(language -> getTranslation(key, language, arguments))
                .toList();
    }

    private String unknown(String key) {
        if (strict) {
            throw new IllegalArgumentException("No text for the key " + key);
        }
        return "!" + key + "!";
    }

    /** Only these two go to the bundles, which would cache every locale that a browser asks for. */
    private static Locale provided(Locale locale) {
        return locale.getLanguage().equals(ENGLISH.getLanguage()) ? ENGLISH : CHINESE;
    }

    private static MessageSource bundles() {
        var bundles = new ResourceBundleMessageSource() {
            @Override
            protected MessageFormat createMessageFormat(String text, Locale locale) {
                return super.createMessageFormat(text.replace("'", "''"), locale);
            }
        };
        bundles.setBasenames(basenames());
        bundles.setDefaultEncoding(StandardCharsets.UTF_8.name());
        bundles.setFallbackToSystemLocale(false);
        return bundles;
    }

    private static String[] basenames() {
        try {
            var files = new PathMatchingResourcePatternResolver().getResources("classpath*:" + FOLDER + "*" + SUFFIX);
            return Arrays.stream(files)
                    .map(file -> FOLDER + file.getFilename().replace(SUFFIX, ""))
                    .toArray(String[]::new);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
