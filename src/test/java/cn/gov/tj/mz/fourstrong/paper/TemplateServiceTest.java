package cn.gov.tj.mz.fourstrong.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import cn.gov.tj.mz.fourstrong.ApplicationTest;
import cn.gov.tj.mz.fourstrong.As;
import cn.gov.tj.mz.fourstrong.Statements;
import cn.gov.tj.mz.fourstrong.Stored;
import cn.gov.tj.mz.fourstrong.account.AccountSetupService;
import cn.gov.tj.mz.fourstrong.evaluation.People;
import cn.gov.tj.mz.fourstrong.organisation.OrganisationService;
import cn.gov.tj.mz.fourstrong.paper.word.MadeWord;
import cn.gov.tj.mz.fourstrong.standard.AuditableEvent;
import cn.gov.tj.mz.fourstrong.standard.Invalid;
import cn.gov.tj.mz.fourstrong.standard.NotFound;
import cn.gov.tj.mz.fourstrong.standard.Stale;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
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
class TemplateServiceTest {

    private static final Locale CHINESE = Locale.SIMPLIFIED_CHINESE;
    private static final byte[] OWN = MadeWord.of("本局模板：{{标题}}", "{{Branch}}");

    @Autowired
    TemplateService templates;

    @Autowired
    AccountSetupService accounts;

    @Autowired
    OrganisationService organisation;

    @Autowired
    UserDetailsService users;

    @Autowired
    ApplicationEvents events;

    @Autowired
    EntityManager database;

    @Autowired
    EntityManagerFactory factory;

    @Autowired
    JdbcTemplate stored;

    @Test
    void knowsEveryKindOfPaperWithOurTemplatesButTheOneOfTheDemo() {
        assertThat(templates.all())
                .extracting(row -> row.form().code(), TemplateRow::isOwn, TemplateRow::number)
                .containsExactly(
                        tuple("minutes", false, 0),
                        tuple("ledger", false, 0),
                        tuple("duties", false, 0),
                        tuple("sheet", false, 0),
                        tuple("overview", false, 0),
                        tuple("notice", true, 1),
                        tuple("certificates", false, 0));
    }

    @Test
    void drawsTemplatesThatNameAllTheirFields() {
        for (var locale : List.of(CHINESE, Locale.ENGLISH)) {
            assertThat(templates.all()).filteredOn(row -> !row.isOwn()).allSatisfy(row -> {
                var code = row.form().code();
                assertThat(templates.check(code, templates.file(code, locale), locale))
                        .isEqualTo(new TemplateFindings(List.of(), List.of()));
            });
        }
    }

    @Test
    void drawsThemInTheLookOfOfficialDocuments() {
        templates.reset("notice", 1);
        var document = MadeWord.part(templates.file("notice", CHINESE), "word/document.xml");
        assertThat(document)
                .contains("<w:pgSz w:w=\"11906\" w:h=\"16838\"/>")
                .contains("w:top=\"2098\" w:right=\"1474\" w:bottom=\"1984\" w:left=\"1588\"")
                .contains("w:linePitch=\"579\"")
                .contains("{{标题}}", "{{结果.党支部}}", "<w:tblHeader/>");
        assertThat(MadeWord.part(templates.file("notice", CHINESE), "word/styles.xml"))
                .contains("仿宋_GB2312", "方正小标宋简体");
        assertThat(MadeWord.part(templates.file("overview", CHINESE), "word/document.xml"))
                .contains("w:orient=\"landscape\"");
        assertThat(MadeWord.open(templates.file("sheet", Locale.ENGLISH)).getTables())
                .hasSize(2);
    }

    @Test
    void takesAFileAndGoesBackAndKeepsBoth() {
        templates.replace("minutes", 0, " 新模板\n.docx ", OWN);
        Stored.flushAndClear(database);
        assertThat(row("minutes").change().fileName()).isEqualTo("新模板 .docx");
        assertThat(templates.file("minutes", CHINESE)).isEqualTo(OWN);

        templates.reset("minutes", 1);
        Stored.flushAndClear(database);
        assertThat(row("minutes").isOwn()).isFalse();
        assertThat(row("minutes").number()).isEqualTo(2);
        assertThat(templates.file("minutes", CHINESE)).isNotEqualTo(OWN);
        assertThat(stored.queryForObject("select count(*) from paper_template where paper = 'minutes'", Integer.class))
                .isEqualTo(2);
        assertThat(events.stream(AuditableEvent.class))
                .extracting(event -> event.action().code(), AuditableEvent::subject)
                .containsExactly(tuple("template.replaced", "会议记录"), tuple("template.reset", "会议记录"));
    }

    @Test
    void saysWhatAFileNamesTooMuchAndLeavesOut() {
        var findings = templates.check("certificates", MadeWord.of("{{标题}}{{主题}}{{明细.序号}}"), CHINESE);
        assertThat(findings.unknown()).containsExactly("主题", "明细.序号");
        assertThat(findings.missing()).contains("出处", "已授予.证书编号").doesNotContain("标题");

        assertThatExceptionOfType(Invalid.class)
                .isThrownBy(() -> templates.replace("certificates", 0, "a.docx", MadeWord.of("{{主题}}")))
                .satisfies(invalid ->
                        assertThat(invalid.problems().getFirst().arguments()).containsExactly("主题"));
        assertThat(row("certificates").number()).isZero();
    }

    @Test
    void refusesWhatIsNoTemplateAndNoPaper() {
        assertThatExceptionOfType(Invalid.class)
                .isThrownBy(() -> templates.replace("minutes", 0, "a.docx", new byte[] {1, 2, 3, 4}));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> templates.replace("no", 0, "a.docx", OWN));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> templates.reset("no", 0));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> templates.file("no", CHINESE));
    }

    @Test
    void letsTheSecondOfTwoKnowThatTheFirstWasThere() {
        templates.replace("minutes", 0, "a.docx", OWN);

        assertThatExceptionOfType(Stale.class).isThrownBy(() -> templates.replace("minutes", 0, "b.docx", OWN));
        assertThatExceptionOfType(Stale.class).isThrownBy(() -> templates.reset("minutes", 0));
    }

    @Test
    void takesOneStatementForAllTemplates() {
        templates.replace("minutes", 0, "a.docx", OWN);
        templates.replace("ledger", 0, "a.docx", MadeWord.of("{{标题}}"));

        assertThat(Statements.of(factory, () -> templates.all())).isEqualTo(1);
    }

    @Test
    void isChangedByManagersOfTheWholeBureauOnly() {
        People.manager(accounts, "one", organisation.branches().getFirst().id());
        assertThat(templates.mayChange()).isTrue();

        As.user(users, "one", () -> {
            assertThat(templates.mayChange()).isFalse();
            assertThat(templates.all()).hasSize(7);
            assertThatExceptionOfType(AccessDeniedException.class)
                    .isThrownBy(() -> templates.replace("minutes", 0, "a.docx", OWN));
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> templates.reset("minutes", 0));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"clerk", "reviewer", "sysadmin", "secadmin", "auditor"})
    void isForManagersOnly(String username) {
        As.user(users, username, () -> {
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> templates.all());
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> templates.file("minutes", CHINESE));
            assertThatExceptionOfType(AccessDeniedException.class)
                    .isThrownBy(() -> templates.replace("minutes", 0, "a.docx", OWN));
        });
    }

    private TemplateRow row(String code) {
        return templates.all().stream()
                .filter(row -> row.form().code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
