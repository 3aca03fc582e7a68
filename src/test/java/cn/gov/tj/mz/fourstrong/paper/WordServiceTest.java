package cn.gov.tj.mz.fourstrong.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.gov.tj.mz.fourstrong.ApplicationTest;
import cn.gov.tj.mz.fourstrong.As;
import cn.gov.tj.mz.fourstrong.exchange.ExportEvent;
import cn.gov.tj.mz.fourstrong.paper.PaperPart.Column;
import cn.gov.tj.mz.fourstrong.paper.PaperPart.Lines;
import cn.gov.tj.mz.fourstrong.paper.PaperPart.Subtitle;
import cn.gov.tj.mz.fourstrong.paper.PaperPart.Table;
import cn.gov.tj.mz.fourstrong.paper.PaperPart.Title;
import cn.gov.tj.mz.fourstrong.paper.word.MadeWord;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.test.context.support.WithUserDetails;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.annotation.Transactional;

@ApplicationTest
@Tag("database")
@Transactional
@RecordApplicationEvents
@WithUserDetails("manager")
class WordServiceTest {

    private static final PaperForm FORM = PaperForm.of(
            "minutes",
            new Title("title"),
            new Subtitle("branch"),
            new Lines(List.of("subject", "place")),
            new Table("records", List.of(new Column("number", 1), new Column("subject", 5))));

    @Autowired
    WordService words;

    @Autowired
    TemplateService templates;

    @Autowired
    UserDetailsService users;

    @Autowired
    ApplicationEvents events;

    @Test
    void fillsOurTemplateInTheLanguageOfTheReader() {
        for (var locale : List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)) {
            var file = word("学习", locale);

            assertThat(MadeWord.paragraphs(file))
                    .startsWith("标题一", "甲支部")
                    .last()
                    .asString()
                    .contains("2026-11-23 10:00");
            assertThat(MadeWord.rows(file, 0)).extracting(row -> row.get(1)).containsExactly("学习", "");
            assertThat(MadeWord.rows(file, 1).subList(1, 3)).containsExactly(List.of("1", "学习"), List.of("2", "另一项"));
        }
        assertThat(MadeWord.rows(word("学习", Locale.ENGLISH), 1).getFirst()).containsExactly("No.", "Subject");
    }

    @Test
    void fillsTheTemplateThatTheBureauBroughtWhateverItsLanguage() {
        templates.replace("minutes", 0, "a.docx", MadeWord.of("本局：{{标题}}/{{Branch}}/{{ 主题 }}"));

        assertThat(MadeWord.paragraphs(word("学习", Locale.ENGLISH))).containsExactly("本局：标题一/甲支部/学习");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{{标题}}",
                "{{明细.序号}}",
                "${1+1}",
                "#{systemProperties}",
                "<script>alert(1)</script>",
                "&lt;&amp;",
                "]]>",
                "𠮷𪚥",
                "مرحبا",
                "\u202Etxet",
                "Z̷̛͓a̸l̵g̶o",
                "👩‍❤️‍👩",
                "'; drop table paper_template; --",
                "C:\\temp\\$1",
                "=cmd|' /C calc'!A0",
                "\uFEFF零\u200B宽"
            })
    void takesWhatPeopleTypeAsText(String typed) {
        var file = word(typed, Locale.SIMPLIFIED_CHINESE);

        assertThat(MadeWord.rows(file, 0).getFirst().get(1)).isEqualTo(typed);
        assertThat(MadeWord.rows(file, 1).get(1).get(1)).isEqualTo(typed);
    }

    @Test
    void tellsTheAuditLog() {
        word("学习", Locale.SIMPLIFIED_CHINESE);

        assertThat(events.stream(ExportEvent.class)).singleElement().satisfies(exported -> {
            assertThat(exported.subject()).isEqualTo("会议记录_学习");
            assertThat(exported.columns()).containsExactly("Word");
            assertThat(exported.rows()).isEqualTo(2);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"sysadmin", "secadmin", "auditor"})
    void isForNoAdministrator(String username) {
        As.user(
                users,
                username,
                () -> assertThatExceptionOfType(AccessDeniedException.class)
                        .isThrownBy(() -> word("学习", Locale.ENGLISH)));
    }

    private byte[] word(String subject, Locale locale) {
        var content = PaperContent.of(Map.of("title", "标题一", "branch", "甲支部", "subject", subject))
                .with("records", List.of(List.of("1", subject), List.of("2", "另一项")));
        return words.word(FORM, content, "会议记录_学习", locale);
    }
}
