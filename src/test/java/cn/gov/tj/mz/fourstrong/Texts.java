package cn.gov.tj.mz.fourstrong;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The texts of all modules as they stand in the files, by their keys. */
public final class Texts {

    private static final Path FOLDER = Path.of("src/main/resources/i18n");

    private Texts() {}

    /** Those of a language, {@code zh} or {@code en}; a key stands once. */
    public static Map<String, String> in(String language) {
        var all = new TreeMap<String, String>();
        files(language)
                .forEach(file -> read(file)
                        .forEach((key, text) -> assertThat(all.put(key.toString(), text.toString()))
                                .as("another text for %s before %s", key, file)
                                .isNull()));
        return all;
    }

    static Stream<Path> files(String language) {
        return Sources.files(FOLDER, "_" + language + ".properties");
    }

    /** The texts of a file, each of whose keys stands once. */
    static Properties read(Path file) {
        var texts = new Properties() {
            @Override
            public synchronized Object put(Object key, Object text) {
                assertThat(super.put(key, text))
                        .as("another text for %s in %s", key, file)
                        .isNull();
                return text;
            }
        };
        try {
            texts.load(new StringReader(Sources.read(file)));
        } catch (IOException problem) {
            throw new AssertionError(problem);
        }
        return texts;
    }
}
