package cn.gov.tj.mz.fourstrong.rubric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.gov.tj.mz.fourstrong.ApplicationTest;
import cn.gov.tj.mz.fourstrong.As;
import cn.gov.tj.mz.fourstrong.exchange.Exported;
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
class RubricFilesTest {

    @Autowired
    RubricFiles files;

    @Autowired
    RubricService rubrics;

    @Autowired
    RubricEditing editing;

    @Autowired
    UserDetailsService users;

    @Autowired
    ApplicationEvents events;

    @Test
    void leaveAndComeBackAsTheyWere() throws IOException {
        var id = editing.copy(used(), "试行细则");
        var draft = rubrics.details(id).draft();
        var first = Drafts.indicator("A1", "=名称𠮷", "第一行\n\"第二行\"，<b>", "-证明");
        editing.save(id, rubrics.details(id).version(), Drafts.with(draft, first));
        var written = rubrics.details(id).draft();

        var back = files.take("再次导入", List.of(archive(id)));

        assertThat(Differences.between(written, rubrics.details(back).draft().named("试行细则")))
                .isEmpty();
        assertThat(rubrics.history(back)).extracting(RubricHistoryRow::deed).containsExactly(RubricDeed.IMPORTED);
        assertThat(events.stream(Exported.class).map(Exported::list))
                .containsExactly(
                        "试行细则 1 rubric", "试行细则 1 rubric_adjustments", "试行细则 1 grade_bands", "试行细则 1 rubric_settings");
    }

    @Test
    void makeNothingWhenOneCellIsFaulty() {
        var faulty = Tables.changed(StandardCharsets.UTF_8, Map.of("Good,80", "Good,95"));
        var before = rubrics.names().size();

        assertThatExceptionOfType(Invalid.class).isThrownBy(() -> files.take("导入", faulty));
        assertThatExceptionOfType(Invalid.class)
                .isThrownBy(() -> files.take("四强党支部评价细则", Tables.standard(StandardCharsets.UTF_8)));
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
        assertThatExceptionOfType(Invalid.class).isThrownBy(() -> files.take("导入", faulty));
    }

    @Test
    void mayBeIncomplete() {
        var files = Tables.changed(StandardCharsets.UTF_8, Map.of("agenda item,10,", "agenda item,9.5,"));
        var id = this.files.take("导入", files);

        assertThat(rubrics.details(id).state()).isEqualTo(RubricState.DRAFT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"clerk", "reviewer", "sysadmin", "secadmin", "auditor"})
    void areForManagersOnly(String username) {
        var id = used();
        var given = Tables.standard(StandardCharsets.UTF_8);
        As.user(users, username, () -> {
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> files.preview("导入", given));
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> files.take("导入", given));
            assertThatExceptionOfType(AccessDeniedException.class)
                    .isThrownBy(() -> files.write(id, new ByteArrayOutputStream()));
        });
    }

    private static int line(GivenFile file, String words) {
        var lines = new String(file.content(), StandardCharsets.UTF_8).lines().toList();
        return 1
                + IntStream.range(0, lines.size())
                        .filter(number -> lines.get(number).contains(words))
                        .findFirst()
                        .orElseThrow();
    }

    private GivenFile archive(UUID id) throws IOException {
        var out = new ByteArrayOutputStream();
        files.write(id, out);
        return new GivenFile("细则.zip", out.toByteArray());
    }

    private UUID used() {
        return rubrics.names().stream()
                .filter(name -> name.state() == RubricState.IN_USE)
                .findFirst()
                .orElseThrow()
                .id();
    }
}
