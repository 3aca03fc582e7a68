package cn.gov.tj.mz.fourstrong.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import cn.gov.tj.mz.fourstrong.ApplicationTest;
import cn.gov.tj.mz.fourstrong.As;
import cn.gov.tj.mz.fourstrong.Statements;
import cn.gov.tj.mz.fourstrong.Stored;
import cn.gov.tj.mz.fourstrong.imports.Import;
import cn.gov.tj.mz.fourstrong.imports.ImportListing;
import cn.gov.tj.mz.fourstrong.imports.ImportRow;
import cn.gov.tj.mz.fourstrong.imports.ImportService;
import cn.gov.tj.mz.fourstrong.imports.ImportStatus;
import cn.gov.tj.mz.fourstrong.imports.ImportWords;
import cn.gov.tj.mz.fourstrong.standard.NotFound;
import cn.gov.tj.mz.fourstrong.standard.Problem;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.time.LocalDate;
import java.util.stream.Collectors;
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
class CalendarUploadServiceTest {

    private static final String HEADER = "日期\t类别\t名称\n";

    @Autowired
    ImportService imports;

    @Autowired
    ImportListing listing;

    @Autowired
    CalendarService calendar;

    @Autowired
    EntityManager database;

    @Autowired
    EntityManagerFactory factory;

    @Autowired
    ApplicationEvents events;

    @Autowired
    UserDetailsService users;

    @Test
    void setsNewDaysAndChangesWhatIsThere() {
        var upload = upload("2026");
        var id = upload.begin(HEADER + "2026/1/1\t放假\t元旦\n1月2日\t放假\t新年\n2026-12-26 0:00\t上班\t补班");
        assertThat(upload.rows(id))
                .extracting(ImportRow::status)
                .containsExactly(ImportStatus.SAME, ImportStatus.CHANGED, ImportStatus.NEW);
        assertThat(upload.rows(id).get(1).remarks().notes()).containsExactly(Import.changed("name", "元旦"));
        assertThat(calendar.year(2026).days()).hasSize(39);

        upload.apply(id);
        Stored.flushAndClear(database);

        assertThat(calendar.year(2026).days())
                .hasSize(40)
                .contains(
                        new SpecialDay(LocalDate.of(2026, 1, 2), DayKind.HOLIDAY, "新年"),
                        new SpecialDay(LocalDate.of(2026, 12, 26), DayKind.WORKDAY, "补班"));
        assertThat(events.stream(CalendarEvent.class))
                .extracting(CalendarEvent::action, CalendarEvent::subject)
                .containsExactly(tuple(CalendarAction.IMPORTED, "2026"));
    }

    @Test
    void namesEveryFaultyCell() {
        var upload = upload("2026");
        var id = upload.begin(HEADER
                + String.join(
                        "\n",
                        "昨天\t休息\t春节",
                        "2026-02-17\t放假\t",
                        "2027-02-17\t放假\t春节",
                        "2026-02-18\t上班\t春节",
                        "2026-02-19\t放假\t春节",
                        "2026-02-19\t放假\t春节",
                        "\t\t春节",
                        "2026-02-30\t放假\t春节"));

        assertThat(upload.rows(id).stream()
                        .flatMap(row -> row.remarks().faults().stream()
                                .map(fault -> tuple(row.number(), fault.field(), fault.key()))))
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
    }

    @Test
    void namesADayThatBelongsToTheNoticeOfAnotherYear() {
        calendar.add(new SourceEntry(2027, "通知", "号", LocalDate.of(2026, 11, 20)));
        var next = calendar.year(2027);
        calendar.set(2027, next.version(), new DayEntry(LocalDate.of(2026, 12, 31), DayKind.HOLIDAY, "元旦"));
        Stored.flushAndClear(database);
        var upload = upload("2026");

        assertThat(upload.rows(upload.begin(HEADER + "2026-12-31\t放假\t元旦"))
                        .getFirst()
                        .remarks()
                        .faults())
                .containsExactly(Problem.of("day", "calendar.ofOtherYear", "2027"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2030", "2O26", "", "20260"})
    void needsAYearWithANotice(String about) {
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> upload(about).begin(HEADER + "2030-01-01\t放假\t元旦"));
    }

    @Test
    void asksNothingForEachLine() {
        var upload = upload("2026");
        var few = Statements.of(factory, () -> upload.begin(HEADER + lines(2)));

        assertThat(Statements.of(factory, () -> upload.begin(HEADER + lines(300))))
                .isLessThanOrEqualTo(few + 3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"clerk", "reviewer", "sysadmin", "secadmin", "auditor"})
    void isForManagers(String username) {
        var upload = upload("2026");

        As.user(
                users,
                username,
                () -> assertThatExceptionOfType(AccessDeniedException.class)
                        .isThrownBy(() -> upload.begin(HEADER + "2026-01-01\t放假\t元旦")));
    }

    private static String lines(int count) {
        return IntStream.range(0, count)
                .mapToObj(day -> LocalDate.of(2026, 1, 1).plusDays(day) + "\t放假\t某日")
                .collect(Collectors.joining("\n"));
    }

    private Import upload(String about) {
        var words = new ImportWords()
                .column("day", "日期")
                .column("kind", "类别")
                .column("name", "名称")
                .value("kind", "放假", "HOLIDAY")
                .value("kind", "上班", "WORKDAY");
        return new Import(imports, listing, CalendarUploadService.TARGET, about, words);
    }
}
