package cn.gov.tj.mz.fourstrong.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.gov.tj.mz.fourstrong.ApplicationTest;
import cn.gov.tj.mz.fourstrong.As;
import cn.gov.tj.mz.fourstrong.activity.upload.LedgerWords;
import cn.gov.tj.mz.fourstrong.standard.Invalid;
import cn.gov.tj.mz.fourstrong.standard.NotFound;
import cn.gov.tj.mz.fourstrong.standard.Problem;
import cn.gov.tj.mz.fourstrong.standard.Refused;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.test.context.support.WithUserDetails;
import org.springframework.transaction.annotation.Transactional;

/** What is the same for everything that can be imported, tried with records. */
@ApplicationTest
@Tag("database")
@Transactional
@WithUserDetails("clerk")
class ImportServiceTest {

    private static final String HEADER = "日期\t类别\t主题\n";

    @Autowired
    ImportService imports;

    @Autowired
    ImportListing listing;

    @Autowired
    UserDetailsService users;

    @Autowired
    EntityManager database;

    @Test
    void matchesColumnsByTheirHeadingsAndByHand() {
        var id = begin("何时\t类别\t主题\n2026-1-6\t党课\t讲纪律", Map.of());
        assertThat(imports.preview(id).layout().columns()).isEqualTo(Arrays.asList(null, "types", "title"));

        imports.match(id, columns("date", "types", "title"), LedgerWords.create(), _ -> {});

        assertThat(listing.page(id, null, 0, 10)).singleElement().satisfies(row -> {
            assertThat(row.status()).isEqualTo(ImportStatus.NEW);
            assertThat(row.cell("date")).isEqualTo("2026-1-6");
        });
    }

    @Test
    void doesWhatPeopleChoseBefore() {
        var remembered = Map.of("何时", "date", "主题", "summary", "标题", "title", "类别", "types");

        assertThat(imports.preview(begin("何时\t类别\t主题\t标题\n2026-1-6\t党课\t长\t短", remembered))
                        .layout()
                        .columns())
                .isEqualTo(columns("date", "types", "summary", "title"));
    }

    @Test
    void namesColumnsThatItNeeds() {
        var preview = imports.preview(begin("日期\t主题\n2026-1-6\t讲纪律", Map.of()));

        assertThat(preview.missing()).containsExactly("types");
        assertThat(preview.isUseful()).isFalse();
    }

    @Test
    void takesAHeadingOnceOnly() {
        assertThat(imports.preview(begin("标题\tTitle\t类别\na\tb\t党课", Map.of()))
                        .layout()
                        .columns())
                .isEqualTo(columns("title", null, "types"));
    }

    @ParameterizedTest
    @CsvSource({"标题, 内容, title, summary", "内容, 标题, summary, title", "内容, 日期, title, date"})
    void aHeadingThatMeansSeveralColumnsTakesWhatTheOthersLeave(String one, String other, String first, String second) {
        assertThat(imports.preview(begin(one + "\t" + other + "\t类别\na\tb\t党课", Map.of()))
                        .layout()
                        .columns())
                .isEqualTo(columns(first, second, "types"));
    }

    @Test
    void passesOverTotalsAndRepeatedHeadings() {
        var id = begin(HEADER + "2026-1-6\t党课\t讲纪律\n" + HEADER + "合计：\t\t1次", Map.of());

        assertThat(listing.page(id, null, 0, 10))
                .extracting(ImportRow::status)
                .containsExactly(ImportStatus.NEW, ImportStatus.PASSED_OVER, ImportStatus.PASSED_OVER);
    }

    @Test
    void givesFaultyLinesBackAsTheyStandInTheFile() {
        var id = begin("序号\t日期\t类别\t主题\n1\t2026-2-29\t党课\t讲纪律\n2\t2026-2-28\t党课\t讲作风", Map.of());
        imports.mend(id, 2, "date", "2026-2-30", LedgerWords.create());

        var faulty = new ArrayList<List<String>>();
        listing.forEachFaulty(id, line -> faulty.add(line.cells()));

        assertThat(faulty).containsExactly(List.of("1", "2026-2-30", "党课", "讲纪律"));
    }

    @Test
    void pagesThroughLinesOfAStatus() {
        var id = begin(HEADER + lines(60), Map.of());

        assertThat(listing.page(id, ImportStatus.NEW, 50, 50))
                .extracting(ImportRow::number)
                .hasSize(10)
                .startsWith(52);
        assertThat(listing.page(id, ImportStatus.FAULTY, 0, 50)).isEmpty();
    }

    @Test
    void isSeenByTheOneWhoBeganItAlone() {
        var id = begin(HEADER + lines(1), Map.of());

        As.user(users, "clerk2", () -> {
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> imports.preview(id));
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> listing.page(id, null, 0, 10));
            assertThatExceptionOfType(NotFound.class)
                    .isThrownBy(() -> imports.apply(id, false, LedgerWords.create(), _ -> {}));
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> imports.discard(id));
        });
    }

    @Test
    void isGoneWhenItIsGivenUpOrDone() {
        var given = begin(HEADER + lines(1), Map.of());
        imports.discard(given);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> imports.preview(given));

        var done = begin(HEADER + lines(1), Map.of());
        imports.apply(done, false, LedgerWords.create(), _ -> {});
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> imports.preview(done));
    }

    @Test
    void canBeEndedWhileItReads() {
        assertThatExceptionOfType(CancellationException.class)
                .isThrownBy(() -> imports.begin(ImportSource.pasted(HEADER + lines(600)), request(Map.of()), rows -> {
                    throw new CancellationException();
                }));
    }

    @Test
    void saysWhyItIsNoTable() {
        assertThatExceptionOfType(Invalid.class)
                .isThrownBy(() -> begin(HEADER, Map.of()))
                .satisfies(problem -> assertThat(problem.problems())
                        .extracting(Problem::key)
                        .containsExactly("exchange.file.noRows"));
    }

    @Test
    void saysWhichRowIsTooLong() {
        assertThatExceptionOfType(Invalid.class)
                .isThrownBy(() -> begin(HEADER + lines(2) + "\n2026-1-6\t党课\t" + "长".repeat(100_000), Map.of()))
                .satisfies(problem ->
                        assertThat(problem.problems()).containsExactly(Problem.of("file", "imports.longRow", 4)));
    }

    @Test
    void keepsACellToWhatCellsNeed() {
        var id = begin(HEADER + lines(1), Map.of());

        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> imports.mend(id, 2, "title", "长".repeat(5_001), LedgerWords.create()));
    }

    @Test
    void knowsNoOtherTarget() {
        var request = new ImportRequest("anything", null, "x.csv", LedgerWords.create(), Map.of());
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> imports.begin(ImportSource.pasted(HEADER + lines(1)), request, _ -> {}));
    }

    @Test
    void aLargeOneIsOverOnceItIsTakenOverAndItsLinesGoAfterwards() {
        var id = begin(HEADER + lines(ImportService.FEW + 1), Map.of());

        var done = imports.apply(id, false, LedgerWords.create(), _ -> {});

        assertThat(done.of(ImportStatus.NEW)).isEqualTo(ImportService.FEW + 1);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> imports.preview(id));
        assertThat(stored(id)).isEqualTo(ImportService.FEW + 1);
        imports.cleanUp();
        assertThat(stored(id)).isZero();
    }

    private long stored(UUID id) {
        return database.createQuery("select count(l) from ImportLine l where l.id.batchId = :id", Long.class)
                .setParameter("id", id)
                .getSingleResult();
    }

    private UUID begin(String text, Map<String, String> remembered) {
        return imports.begin(ImportSource.pasted(text), request(remembered), _ -> {});
    }

    private static ImportRequest request(Map<String, String> remembered) {
        return new ImportRequest("activities", null, "台账.csv", LedgerWords.create(), remembered);
    }

    private static String lines(int count) {
        return IntStream.range(0, count)
                .mapToObj(line -> "2026-1-6\t党课\t第" + line + "讲")
                .collect(Collectors.joining("\n"));
    }

    private static List<@Nullable String> columns(@Nullable String... columns) {
        return Arrays.asList(columns);
    }
}
