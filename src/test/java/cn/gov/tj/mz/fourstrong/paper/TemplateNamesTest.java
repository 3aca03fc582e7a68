package cn.gov.tj.mz.fourstrong.paper;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.tj.mz.fourstrong.ApplicationTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;

/** The names that the templates of bureaus use are frozen, because such templates exist. */
@ApplicationTest
class TemplateNamesTest {

    private static final String LIST = "paper/template-names.txt";

    @Autowired
    PaperTemplates papers;

    @Autowired
    PaperWords words;

    @Test
    void goOnMeaningWhatTheyMeant() throws IOException {
        assertThat(listed())
                .isNotEmpty()
                .allSatisfy(
                        name -> assertThat(present()).withFailMessage("""
                                A template that a bureau made may have this name (paper, name, field): %s
                                Renamed or gone, it stands on paper as it is, unfilled, and whoever brings such a template is \
                                refused. Let PaperWords go on knowing it beside the new one.""", name).contains(name));
    }

    @Test
    void areListedOnceTheyAreThere() throws IOException {
        assertThat(present())
                .allSatisfy(name -> assertThat(listed())
                        .withFailMessage(
                                "From now on templates may have this name, so it has to stay. Add to %s: %s",
                                LIST, name)
                        .contains(name));
    }

    /** The paper, the name in a template, the field that is meant. */
    private List<String> present() {
        return papers.forms().stream()
                .flatMap(form -> words.names(form).entrySet().stream()
                        .map(name -> String.join(" | ", form.code(), name.getKey(), name.getValue())))
                .toList();
    }

    private static List<String> listed() throws IOException {
        return new ClassPathResource(LIST)
                .getContentAsString(StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
    }
}
