package cn.gov.tj.mz.fourstrong.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.gov.tj.mz.fourstrong.exchange.TableRow;
import cn.gov.tj.mz.fourstrong.standard.Invalid;
import cn.gov.tj.mz.fourstrong.standard.Problem;
import cn.gov.tj.mz.fourstrong.standard.Refused;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImportDeedsTest {

    private final ImportDeeds deeds = new ImportDeeds();
    private final List<String> done = new ArrayList<>();

    @Test
    void takesOverWhatMakesADifferenceAndCountsAll() {
        deeds.run(line(ImportStatus.NEW), verdict(ImportStatus.NEW, () -> done.add("new")));
        deeds.run(line(ImportStatus.CHANGED), verdict(ImportStatus.CHANGED, () -> done.add("changed")));
        deeds.run(line(ImportStatus.FAULTY), verdict(ImportStatus.FAULTY, () -> done.add("faulty")));
        deeds.run(line(ImportStatus.NEW), verdict(ImportStatus.SAME, () -> done.add("same")));

        assertThat(done).containsExactly("new", "changed");
        assertThat(deeds.counts().useful()).isEqualTo(2);
        assertThat(deeds.counts().all()).isEqualTo(4);
    }

    @Test
    void isEndedByALineThatIsFaultySinceItWasSeen() {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> deeds.run(line(ImportStatus.NEW), verdict(ImportStatus.FAULTY, () -> {})))
                .satisfies(refused -> assertThat(refused.arguments()).containsExactly(7));
    }

    @ParameterizedTest
    @CsvSource({"SAME, CHANGED", "NEW, CHANGED", "CHANGED, NEW", "SAME, NEW"})
    void isEndedByALineThatWouldDoSomethingElseThanWasSeen(ImportStatus seen, ImportStatus now) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> deeds.run(line(seen), verdict(now, () -> done.add("done"))));
        assertThat(done).isEmpty();
    }

    @Test
    void isEndedByALineThatWouldWriteOverSomethingElseThanWasSeen() {
        var begins = "字".repeat(200);
        var line = line(ImportStatus.CHANGED);
        line.take(changing(begins + "甲"));

        assertThatExceptionOfType(Refused.class).isThrownBy(() -> deeds.run(line, changing(begins + "乙")));
        deeds.run(line, changing(begins + "甲"));
        assertThat(done).containsExactly("changed");
    }

    @Test
    void namesTheLineThatTheRulesRefuseAfterAll() {
        var invalid = new Invalid(Problem.of("code", "organisation.code.taken"));
        var verdict = verdict(ImportStatus.NEW, () -> {
            throw invalid;
        });

        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> deeds.run(line(ImportStatus.NEW), verdict))
                .withCause(invalid)
                .satisfies(refused -> assertThat(refused.arguments()).containsExactly(7));
    }

    private static ImportLine line(ImportStatus status) {
        var line = new ImportLine(UUID.randomUUID(), new TableRow(7, List.of("a"), Set.of()));
        line.take(verdict(status, () -> {}));
        return line;
    }

    private ImportVerdict changing(String before) {
        var remarks = ImportRemarks.ofNotes(List.of(Import.changed("summary", before)));
        return new ImportVerdict(ImportStatus.CHANGED, "", remarks, () -> done.add("changed"));
    }

    private static ImportVerdict verdict(ImportStatus status, Runnable deed) {
        return new ImportVerdict(status, "", ImportRemarks.NONE, deed);
    }
}
