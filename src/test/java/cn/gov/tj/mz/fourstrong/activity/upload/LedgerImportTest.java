package cn.gov.tj.mz.fourstrong.activity.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import cn.gov.tj.mz.fourstrong.ApplicationTest;
import cn.gov.tj.mz.fourstrong.As;
import cn.gov.tj.mz.fourstrong.Stored;
import cn.gov.tj.mz.fourstrong.activity.ActivityDates;
import cn.gov.tj.mz.fourstrong.activity.ActivityDetails;
import cn.gov.tj.mz.fourstrong.activity.ActivityDetailsService;
import cn.gov.tj.mz.fourstrong.activity.ActivityDraft;
import cn.gov.tj.mz.fourstrong.activity.ActivityFilter;
import cn.gov.tj.mz.fourstrong.activity.ActivityListing;
import cn.gov.tj.mz.fourstrong.activity.ActivityRow;
import cn.gov.tj.mz.fourstrong.activity.ActivityService;
import cn.gov.tj.mz.fourstrong.activity.ActivityState;
import cn.gov.tj.mz.fourstrong.activity.Figure;
import cn.gov.tj.mz.fourstrong.imports.Import;
import cn.gov.tj.mz.fourstrong.imports.ImportCounts;
import cn.gov.tj.mz.fourstrong.imports.ImportListing;
import cn.gov.tj.mz.fourstrong.imports.ImportRequest;
import cn.gov.tj.mz.fourstrong.imports.ImportRow;
import cn.gov.tj.mz.fourstrong.imports.ImportService;
import cn.gov.tj.mz.fourstrong.imports.ImportSource;
import cn.gov.tj.mz.fourstrong.imports.ImportStatus;
import cn.gov.tj.mz.fourstrong.organisation.OrganisationService;
import cn.gov.tj.mz.fourstrong.standard.Criterion;
import cn.gov.tj.mz.fourstrong.standard.Problem;
import cn.gov.tj.mz.fourstrong.standard.Refused;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Sort;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.test.context.support.WithUserDetails;
import org.springframework.transaction.annotation.Transactional;

/** A ledger as branches keep it, from the spreadsheet to the records. */
@ApplicationTest
@Tag("database")
@Transactional
@WithUserDetails("clerk")
class LedgerImportTest {

    @Autowired
    ImportService imports;

    @Autowired
    ImportListing listing;

    @Autowired
    ActivityListing records;

    @Autowired
    ActivityDetailsService reader;

    @Autowired
    ActivityService recorder;

    @Autowired
    OrganisationService organisation;

    @Autowired
    EntityManager database;

    @Autowired
    UserDetailsService users;

    @Test
    void readsTheLedgerAsPeopleDo() throws IOException {
        var id = ledger();

        var preview = imports.preview(id);
        assertThat(preview.layout().title()).isEqualTo("××党支部2026年第一季度“三会一课”及主题党日台账");
        assertThat(preview.layout().columns())
                .containsExactly(null, "date", "types", "title", "due", "present", "absent", "host", "remark");
        assertThat(listing.page(id, null, 0, 100))
                .extracting(ImportRow::number, ImportRow::status)
                .containsExactly(
                        tuple(4, ImportStatus.NEW),
                        tuple(5, ImportStatus.NEW),
                        tuple(6, ImportStatus.NEW),
                        tuple(7, ImportStatus.NEW),
                        tuple(8, ImportStatus.FAULTY),
                        tuple(9, ImportStatus.NEW),
                        tuple(10, ImportStatus.NEW),
                        tuple(12, ImportStatus.PASSED_OVER));
    }

    @Test
    void saysWhatItUnderstood() throws IOException {
        var id = ledger();

        assertThat(row(id, 5).remarks().offers()).singleElement().satisfies(offer -> {
            assertThat(offer.column()).isEqualTo("figures");
            assertThat(offer.found()).isEqualTo("走访慰问困难老人 20余户");
        });
        assertThat(notes(id, 7)).containsExactly("activity.import.note.year");
        assertThat(row(id, 8).remarks().faults())
                .containsExactly(Problem.of("date", "activity.import.problem.day", "2026-2-29"));
        assertThat(notes(id, 10)).contains("activity.import.note.words", "activity.import.note.yearOfTitle");
        assertThat(row(id, 10).remarks().offers())
                .singleElement()
                .satisfies(offer -> assertThat(offer.cell()).isEqualTo("组织生活会、民主评议党员"));
    }

    @Test
    void takesOverWhatIsRightAndWhatWasMended() throws IOException {
        var id = ledger();
        var before = records.count(ActivityFilter.NONE);
        imports.mend(id, 8, "date", "2026-2-28", LedgerWords.create());
        imports.mend(id, 5, "figures", "走访慰问困难老人 20余户", LedgerWords.create());

        var done = apply(id, true);

        assertThat(done.of(ImportStatus.NEW)).isEqualTo(7);
        assertThat(records.count(ActivityFilter.NONE)).isEqualTo(before + 7);
        var visit = record("走访慰问困难老人　20余户");
        assertThat(visit.state()).isEqualTo(ActivityState.SUBMITTED);
        assertThat(visit.draft().types()).containsExactly("THEME_PARTY_DAY", "VOLUNTEER_SERVICE");
        assertThat(visit.draft().dates()).isEqualTo(new ActivityDates(LocalDate.of(2026, 1, 6), null, null, 2026));
        assertThat(visit.draft().summary()).isEqualTo("公差2人，病假1人");
        assertThat(visit.draft().minutes().present()).isEqualTo(43);
        assertThat(visit.draft().minutes().host()).isEqualTo("李某");
        assertThat(visit.draft().figures())
                .singleElement()
                .satisfies(figure -> assertThat(figure.asPrinted()).isEqualTo("20余户"));
        assertThat(record("2025年度组织生活会").draft().dates()).isEqualTo(new ActivityDates(null, null, "3月下旬", 2025));
    }

    @Test
    void theSameFileAgainChangesNothing() throws IOException {
        apply(ledger(), false);

        var again = ledger();

        var counts = imports.preview(again).counts();
        assertThat(counts.of(ImportStatus.SAME)).isEqualTo(6);
        assertThat(counts.useful()).isZero();
    }

    @Test
    void changesWhatIsThereAndKeepsWhatTheFileDoesNotSay() throws IOException {
        apply(ledger(), true);

        var id = pasted("日期\t类型\t标题\t地点\n2026-1-6\t支委会\t研究一季度学习计划\t二楼会议室");
        assertThat(row(id, 2).status()).isEqualTo(ImportStatus.CHANGED);
        assertThat(row(id, 2).remarks().notes()).containsExactly(Problem.of("place", "imports.note.added"));
        apply(id, false);

        var changed = record("研究一季度学习计划");
        assertThat(changed.draft().minutes().place()).isEqualTo("二楼会议室");
        assertThat(changed.draft().minutes().host()).isEqualTo("张某");
        assertThat(changed.state()).isEqualTo(ActivityState.SUBMITTED);
    }

    @Test
    void saysWhatStandsThereBeforeItIsWrittenOver() {
        apply(pasted("编号\t日期\t类型\t标题\t内容\t应到\nT-1\t2026-1-6\t党课\t讲纪律\t第一讲\t40"), false);

        var id = pasted("编号\t日期\t类型\t标题\t内容\t应到\nT-1\t2026-1-7\t主题党日\t讲作风\t第二讲\t41");

        assertThat(row(id, 2).remarks().notes())
                .containsExactly(
                        Import.changed("title", "讲纪律"),
                        Import.changed("summary", "第一讲"),
                        Import.changed("types", "党课"),
                        Import.changed("date", "2026-01-06"),
                        Import.changed("due", "40"));
    }

    @Test
    void writesNothingOverThatChangedSinceItWasShown() {
        var first = "日期\t类型\t标题\t摘要\n2026-1-6\t党课\t讲纪律\t旧";
        apply(pasted(first), false);
        var shown = pasted(first.replace("旧", "新"));
        var same = pasted(first + "\n2026-1-7\t党课\t讲作风\t新");
        apply(pasted(first.replace("旧", "别人写的")), false);

        for (var id : List.of(shown, same)) {
            assertThatExceptionOfType(Refused.class)
                    .isThrownBy(() -> apply(id, false))
                    .satisfies(refused -> assertThat(refused.key()).isEqualTo("imports.changed"));
        }
        database.clear();
        assertThat(record("讲纪律").draft().summary()).isEqualTo("别人写的");
    }

    @Test
    void saysThatThereIsARecordOfTheSameDayAlready() {
        apply(pasted("日期\t类型\t标题\n2026-1-6\t党课\t讲纪律"), false);

        var id = pasted("日期\t类型\t标题\n2026-1-6\t党课\t讲纪律和规矩\n2026-1-7\t党课\t讲作风");

        assertThat(row(id, 2).status()).isEqualTo(ImportStatus.NEW);
        assertThat(row(id, 2).remarks().notes())
                .containsExactly(Problem.of("date", "activity.import.note.sameDay", "讲纪律"));
        assertThat(row(id, 3).remarks().notes()).isEmpty();
    }

    @Test
    void aRemarkGoesBelowTheSummaryAndOnlyOnce() {
        apply(pasted("日期\t类型\t标题\t摘要\n2026-1-6\t党课\t讲纪律\t第一讲"), false);
        var remarked = "日期\t类型\t标题\t备注\n2026-1-6\t党课\t讲纪律\t病假1人";

        apply(pasted(remarked), false);

        assertThat(record("讲纪律").draft().summary()).isEqualTo("第一讲\n病假1人");
        assertThat(row(pasted(remarked), 2).status()).isEqualTo(ImportStatus.SAME);
    }

    @Test
    void aFigureKeepsThePeriodThatNoCellSays() {
        var figure = new Figure("销售额", new BigDecimal("18.5"), Figure.Qualifier.EXACT, "亿元", "2025年上半年", "18.5亿元");
        recorder.record(
                organisation.branches().getFirst().id(),
                new ActivityDraft(
                        "销售情况",
                        null,
                        List.of("BUSINESS_SERVICE"),
                        Set.of(Criterion.EFFECTIVENESS),
                        new ActivityDates(LocalDate.of(2026, 1, 6), null, null, null),
                        false,
                        List.of(figure),
                        List.of()),
                false);
        Stored.flushAndClear(database);

        apply(pasted("日期\t类型\t标题\t数据\n2026-1-6\t业务服务\t销售情况\t销售额 18.58亿元、网点 20余个"), false);

        assertThat(record("销售情况").draft().figures())
                .extracting(Figure::asPrinted, Figure::periodText)
                .containsExactly(tuple("18.58亿元", "2025年上半年"), tuple("20余个", null));
    }

    @Test
    void tellsTwoOfOneDayApartOnlyByWhatTheySay() {
        var id = pasted("日期\t类型\t标题\t主持人\n2026-1-6\t党课\t讲纪律\t张某\n2026-1-6\t党课\t讲纪律\t张某\n2026-1-6\t党课\t讲纪律\t李某");

        assertThat(listing.page(id, null, 0, 10))
                .extracting(ImportRow::status)
                .containsExactly(ImportStatus.NEW, ImportStatus.SAME, ImportStatus.FAULTY);
    }

    @Test
    void takesACodeForOneRecordOnly() {
        apply(pasted("日期\t类型\t标题\t编号\n2026-1-6\t党课\t讲纪律\tT-1"), false);
        As.user(users, "clerk2", () -> apply(pasted("日期\t类型\t标题\t编号\n2026-1-6\t党课\t讲纪律\tT-2"), false));

        var id = pasted("日期\t类型\t标题\t编号\n2026-1-6\t党课\t讲纪律\tT-1\n2026-1-7\t党课\t讲作风\tT-2\n2026-1-8\t党课\t讲廉洁\tT-3\n"
                + "2026-1-9\t党课\t讲学习\tT-3\n2026-1-9\t党课\t讲党史\t" + "9".repeat(41));

        assertThat(listing.page(id, null, 0, 10))
                .extracting(row -> row.remarks().faults().stream()
                        .map(Problem::key)
                        .toList()
                        .toString())
                .containsExactly(
                        "[]",
                        "[activity.import.problem.codeTaken]",
                        "[]",
                        "[activity.import.problem.codeTwice]",
                        "[activity.import.problem.code]");
        assertThat(row(id, 2).status()).isEqualTo(ImportStatus.SAME);
    }

    @Test
    void holdsWhateverPeopleBring() {
        var naughty = "\u0000\uD83D\u202E<b>=1+1</b>𠮷" + "长".repeat(300);
        var id = pasted("日期\t类型\t标题\n2026-1-6\t党课\t" + naughty + "\n" + naughty + "\t" + naughty + "\t讲作风");

        assertThat(listing.page(id, null, 0, 10)).extracting(ImportRow::status).containsOnly(ImportStatus.FAULTY);
        assertThat(row(id, 2).cell("title")).contains("<b>=1+1</b>𠮷");
    }

    @Test
    void doesNotTakeAnotherBranchsRecords() {
        var id = pasted("日期\t类型\t标题\t支部\n2026-1-6\t党课\t讲纪律\t政务服务处");

        assertThat(row(id, 2).remarks().faults()).extracting(Problem::field).containsExactly("branch");
    }

    @Test
    @WithUserDetails("reviewer")
    void isForClerks() {
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> pasted("日期\t类型\t标题\n2026-1-6\t党课\t讲纪律"));
    }

    private UUID ledger() throws IOException {
        try (var file = getClass().getResourceAsStream("/imports/ledger_as_kept.xlsx")) {
            return imports.begin(ImportSource.of(file.readAllBytes()), request(), _ -> {});
        }
    }

    private UUID pasted(String text) {
        return imports.begin(ImportSource.pasted(text), request(), _ -> {});
    }

    private static ImportRequest request() {
        return new ImportRequest(ActivityUploadService.TARGET, null, "ledger.xlsx", LedgerWords.create(), Map.of());
    }

    private ImportCounts apply(UUID id, boolean finished) {
        var done = imports.apply(id, finished, LedgerWords.create(), _ -> {});
        Stored.flushAndClear(database);
        return done;
    }

    private ImportRow row(UUID id, int number) {
        return listing.page(id, null, 0, 100).stream()
                .filter(row -> row.number() == number)
                .findFirst()
                .orElseThrow();
    }

    private List<String> notes(UUID id, int number) {
        return row(id, number).remarks().notes().stream().map(Problem::key).toList();
    }

    private ActivityDetails record(String title) {
        return records.page(ActivityFilter.NONE, Sort.unsorted(), 0, 500).stream()
                .filter(row -> row.title().equals(title))
                .findFirst()
                .map(ActivityRow::id)
                .map(reader::details)
                .orElseThrow();
    }
}
