package cn.gov.tj.mz.fourstrong.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import cn.gov.tj.mz.fourstrong.ApplicationTest;
import cn.gov.tj.mz.fourstrong.Statements;
import cn.gov.tj.mz.fourstrong.Stored;
import cn.gov.tj.mz.fourstrong.standard.Invalid;
import cn.gov.tj.mz.fourstrong.standard.NotFound;
import cn.gov.tj.mz.fourstrong.standard.Stale;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithUserDetails;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.annotation.Transactional;

@ApplicationTest
@RecordApplicationEvents
@Tag("database")
@Transactional
@WithUserDetails("manager")
class CalendarImportServiceTest {

    private static final Map<String, String> WORDS =
            Map.of("日期", "day", "类别", "kind", "名称", "name", "放假", "HOLIDAY", "上班", "WORKDAY");

    @Autowired
    CalendarImportService files;

    @Autowired
    CalendarService calendar;

    @Autowired
    EntityManager database;

    @Autowired
    EntityManagerFactory factory;

    @Autowired
    ApplicationEvents events;

    @Test
    void showsWhatAFileWouldChangeAndThenDoesIt() {
        var preview = preview("""
                日期,类别,名称
                2026/1/1,放假,元旦
                2026年1月2日,放假,新年
                2026-12-26,上班,补班
                """);
        assertThat(preview.faults()).isEmpty();
        assertThat(preview.isUseful()).isTrue();
        assertThat(preview.added()).extracting(SpecialDay::name).containsExactly("补班");
        assertThat(preview.changed()).extracting(SpecialDay::name).containsExactly("新年");
        assertThat(preview.removed()).hasSize(37);
        assertThat(calendar.year(2026).days()).hasSize(39);

        files.importDays(preview);
        Stored.flushAndClear(database);
        assertThat(calendar.year(2026).days()).extracting(SpecialDay::name).containsExactly("元旦", "新年", "补班");
        assertThat(events.stream(CalendarEvent.class))
                .extracting(CalendarEvent::action, CalendarEvent::subject)
                .containsExactly(tuple(CalendarAction.IMPORTED, "2026"));
    }

    @Test
    void takesBackWhatWasExportedWithoutAnyChange() {
        var file = calendar.year(2026).days().stream()
                .map(day -> "%s,周,%s,%s".formatted(day.day(), day.kind() == DayKind.HOLIDAY ? "放假" : "上班", day.name()))
                .collect(Collectors.joining("\r\n", "\uFEFF日期,星期,类别,名称\r\n", "\r\n"));
        var preview = preview(file);
        assertThat(preview.days()).isEqualTo(calendar.year(2026).days());
        assertThat(preview.isUseful()).isFalse();
    }

    @Test
    void namesEveryFaultyCell() {
        var preview = preview("""
                日期,类别,名称
                昨天,休息,春节
                2026-02-17,放假,
                2027-02-17,放假,春节
                2026-02-18,上班,春节
                2026-02-19,放假,春节
                2026-02-19,放假,春节
                ,,春节
                2026-02-30,放假,春节
                """);
        assertThat(preview.faults())
                .extracting(
                        fault -> fault.line(),
                        fault -> fault.problem().field(),
                        fault -> fault.problem().key())
                .containsExactly(
                        tuple(2, "day", "calendar.problem.unreadable"),
                        tuple(2, "kind", "calendar.problem.unreadable"),
                        tuple(3, "name", "problem.required"),
                        tuple(4, "day", "calendar.problem.otherYear"),
                        tuple(5, "kind", "calendar.problem.workedAnyway"),
                        tuple(7, "day", "calendar.problem.twice"),
                        tuple(8, "day", "problem.choose"),
                        tuple(8, "kind", "problem.choose"),
                        tuple(9, "day", "calendar.problem.unreadable"));
        assertThat(preview.isUseful()).isFalse();
        assertThatExceptionOfType(Invalid.class).isThrownBy(() -> files.importDays(preview));
        assertThat(calendar.year(2026).days()).hasSize(39);
    }

    @Test
    void namesADayThatBelongsToTheNoticeOfAnotherYear() {
        calendar.add(new SourceEntry(2027, "通知", "号", LocalDate.of(2026, 11, 20)));
        var next = calendar.year(2027);
        calendar.set(2027, next.version(), new DayEntry(LocalDate.of(2026, 12, 31), DayKind.HOLIDAY, "元旦"));
        Stored.flushAndClear(database);
        assertThat(preview("日期,类别,名称\n2026-12-31,放假,元旦\n").faults())
                .extracting(
                        fault -> fault.problem().key(), fault -> fault.problem().arguments())
                .containsExactly(tuple("calendar.ofOtherYear", List.of("2027")));
    }

    @Test
    void doesNotTakeAPreviewOfAnEarlierState() {
        var preview = preview("日期,类别,名称\n2026-01-01,放假,元旦\n");
        calendar.clear(2026, calendar.year(2026).version(), LocalDate.of(2026, 10, 10));
        Stored.flushAndClear(database);
        assertThatExceptionOfType(Stale.class).isThrownBy(() -> files.importDays(preview));
    }

    @Test
    void needsAYearWithANotice() {
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> files.preview(2030, new byte[0], WORDS));
    }

    @Test
    void asksNothingForEachLine() {
        var lines = "2026-02-17,放假,春节\n".repeat(500);
        assertThat(Statements.of(factory, () -> preview("日期,类别,名称\n" + lines))).isLessThanOrEqualTo(3);
    }

    private DayImport preview(String file) {
        return files.preview(2026, file.getBytes(StandardCharsets.UTF_8), WORDS);
    }
}
