package cn.gov.tj.mz.fourstrong.rubric.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.gov.tj.mz.fourstrong.ApplicationTest;
import cn.gov.tj.mz.fourstrong.As;
import cn.gov.tj.mz.fourstrong.exchange.ExportEvent;
import cn.gov.tj.mz.fourstrong.rubric.Drafts;
import cn.gov.tj.mz.fourstrong.rubric.MadeRubrics;
import cn.gov.tj.mz.fourstrong.rubric.RubricService;
import cn.gov.tj.mz.fourstrong.rubric.RubricState;
import cn.gov.tj.mz.fourstrong.rubric.Tables;
import cn.gov.tj.mz.fourstrong.rubric.edit.Difference;
import cn.gov.tj.mz.fourstrong.rubric.edit.RubricAction;
import cn.gov.tj.mz.fourstrong.rubric.edit.RubricCreationService;
import cn.gov.tj.mz.fourstrong.rubric.edit.RubricEditService;
import cn.gov.tj.mz.fourstrong.rubric.edit.RubricHistoryRow;
import cn.gov.tj.mz.fourstrong.standard.Invalid;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
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
@RecordApplicationEvents
@Tag("database")
@Transactional
@WithUserDetails("manager")
class RubricFileServiceTest {

    @Autowired
    RubricFileService files;

    @Autowired
    RubricService rubrics;

    @Autowired
    RubricEditService editing;

    @Autowired
    RubricCreationService creation;

    @Autowired
    UserDetailsService users;

    @Autowired
    ApplicationEvents events;

    @Test
    void leaveAndComeBackAsTheyWere() throws IOException {
        var id = new MadeRubrics(rubrics, creation).copy(used(), "试行细则");
        var draft = rubrics.details(id).draft();
        var first = Drafts.indicator("A1", "=名称𠮷", "第一行\n\"第二行\"，<b>", "-证明");
        editing.save(id, rubrics.details(id).version(), Drafts.with(draft, first));
        var written = rubrics.details(id).draft();

        var back = files.importFiles("再次导入", List.of(archive(id)));

        assertThat(Difference.between(written, rubrics.details(back).draft().named("试行细则")))
                .isEmpty();
        assertThat(editing.history(back)).extracting(RubricHistoryRow::action).containsExactly(RubricAction.IMPORTED);
        assertThat(events.stream(ExportEvent.class).map(ExportEvent::subject))
                .containsExactly(
                        "试行细则 1 rubric", "试行细则 1 rubric_adjustments", "试行细则 1 grade_bands", "试行细则 1 rubric_settings");
    }

    @Test
    void makeNothingWhenOneCellIsFaulty() {
        var faulty = Tables.changed(StandardCharsets.UTF_8, Map.of("Good,80", "Good,95"));
        var before = rubrics.names().size();

        assertThatExceptionOfType(Invalid.class).isThrownBy(() -> files.importFiles("导入", faulty));
        assertThatExceptionOfType(Invalid.class)
                .isThrownBy(() -> files.importFiles("四强党支部评价细则", Tables.standard(StandardCharsets.UTF_8)));
        assertThat(rubrics.names()).hasSize(before);
    }

    @Test
    void nameTheLineThatCountsATypeThatThereIsNot() {
        var faulty = Tables.changed(StandardCharsets.UTF_8, Map.of("MEMBERS_ASSEMBLY", "NO_SUCH_TYPE"));

        assertThat(files.preview("导入", faulty).faults()).singleElement().satisfies(fault -> {
            assertThat(fault.file()).isEqualTo("rubric.csv");
            assertThat(fault.line()).isEqualTo(line(faulty.getFirst(), "NO_SUCH_TYPE"));
            assertThat(fault.problem().field()).isEqualTo("counted_types");
            assertThat(fault.problem().key()).isEqualTo("rubric.problem.unknownType");
            assertThat(fault.problem().arguments()).containsExactly("NO_SUCH_TYPE");
        });
        assertThatExceptionOfType(Invalid.class).isThrownBy(() -> files.importFiles("导入", faulty));
    }

    @Test
    void mayBeIncomplete() {
        var files = Tables.changed(StandardCharsets.UTF_8, Map.of("agenda item,10,", "agenda item,9.5,"));
        var id = this.files.importFiles("导入", files);

        assertThat(rubrics.details(id).state()).isEqualTo(RubricState.DRAFT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"clerk", "reviewer", "sysadmin", "secadmin", "auditor"})
    void areForManagersOnly(String username) {
        var id = used();
        var file = Tables.standard(StandardCharsets.UTF_8);
        As.user(users, username, () -> {
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> files.preview("导入", file));
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> files.importFiles("导入", file));
            assertThatExceptionOfType(AccessDeniedException.class)
                    .isThrownBy(() -> files.write(id, new ByteArrayOutputStream()));
        });
    }

    private static int line(UploadedFile file, String words) {
        var lines = new String(file.content(), StandardCharsets.UTF_8).lines().toList();
        return 1
                + IntStream.range(0, lines.size())
                        .filter(number -> lines.get(number).contains(words))
                        .findFirst()
                        .orElseThrow();
    }

    private UploadedFile archive(UUID id) throws IOException {
        var out = new ByteArrayOutputStream();
        files.write(id, out);
        return new UploadedFile("细则.zip", out.toByteArray());
    }

    private UUID used() {
        return rubrics.names().stream()
                .filter(name -> name.state() == RubricState.IN_USE)
                .findFirst()
                .orElseThrow()
                .id();
    }
}
