package cn.gov.tj.mz.fourstrong.evaluation.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.gov.tj.mz.fourstrong.ApplicationTest;
import cn.gov.tj.mz.fourstrong.As;
import cn.gov.tj.mz.fourstrong.Stored;
import cn.gov.tj.mz.fourstrong.TestClock;
import cn.gov.tj.mz.fourstrong.account.AccountSetupService;
import cn.gov.tj.mz.fourstrong.calendar.CalendarService;
import cn.gov.tj.mz.fourstrong.calendar.CalendarUploadService;
import cn.gov.tj.mz.fourstrong.calendar.DayEntry;
import cn.gov.tj.mz.fourstrong.calendar.DayKind;
import cn.gov.tj.mz.fourstrong.calendar.PublicityEnds.Moved;
import cn.gov.tj.mz.fourstrong.evaluation.Evaluation;
import cn.gov.tj.mz.fourstrong.evaluation.EvaluationAction;
import cn.gov.tj.mz.fourstrong.evaluation.EvaluationEvent;
import cn.gov.tj.mz.fourstrong.evaluation.People;
import cn.gov.tj.mz.fourstrong.evaluation.StoredCycle;
import cn.gov.tj.mz.fourstrong.imports.Import;
import cn.gov.tj.mz.fourstrong.imports.ImportListing;
import cn.gov.tj.mz.fourstrong.imports.ImportService;
import cn.gov.tj.mz.fourstrong.imports.ImportWords;
import cn.gov.tj.mz.fourstrong.rubric.RubricSamples;
import cn.gov.tj.mz.fourstrong.standard.AuditDetail;
import cn.gov.tj.mz.fourstrong.standard.Problem;
import cn.gov.tj.mz.fourstrong.standard.Stale;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.test.context.support.WithUserDetails;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.annotation.Transactional;

/** The end of publicity follows the calendar as long as it runs. */
@ApplicationTest
@RecordApplicationEvents
@Tag("database")
@Transactional
@WithUserDetails("manager")
class RunningPublicityTest {

    private static final LocalDate END = LocalDate.of(2026, 11, 30);
    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 27);
    private static final LocalDate SATURDAY = LocalDate.of(2026, 11, 28);

    @Autowired
    CalendarService calendar;

    @Autowired
    ImportService imports;

    @Autowired
    ImportListing listing;

    @Autowired
    ApprovalService approval;

    @Autowired
    AccountSetupService accounts;

    @Autowired
    UserDetailsService users;

    @Autowired
    EntityManager database;

    @Autowired
    ApplicationEvents events;

    private UUID id;
    private UUID over;

    @BeforeEach
    void publicise() {
        var cycle = new StoredCycle(database, StoredCycle.CODE, RubricSamples.likeStandard());
        id = cycle.reviewed("甲支部", "90", "88").id();
        over = cycle.publicised("乙支部", "90", "88").id();
        Stored.flushAndClear(database);
        approval.approve(id, evaluation().version());
        approval.publicise(id, evaluation().version());
        Stored.flushAndClear(database);
        assertThat(until(id)).isEqualTo(END);
    }

    @Test
    void aHolidayIsSaidToMoveItAndDoesSo() {
        var holiday = new DayEntry(FRIDAY, DayKind.HOLIDAY, "放假");
        var version = evaluation().version();
        var ended = until(over);

        assertThat(calendar.movedBySetting(holiday)).containsExactly(new Moved("甲支部", END, END.plusDays(1)));
        assertThat(until(id)).isEqualTo(END);
        set(holiday);

        assertThat(until(id)).isEqualTo(END.plusDays(1));
        assertThat(until(over)).as("publicity that is over").isEqualTo(ended);
        assertThat(events.stream(EvaluationEvent.class)
                        .filter(event -> event.action() == EvaluationAction.PUBLICITY_MOVED))
                .singleElement()
                .satisfies(event -> assertThat(event.details())
                        .isEqualTo(Map.of(AuditDetail.FROM, "2026-11-30", AuditDetail.TO, "2026-12-01")));
        assertThatExceptionOfType(Stale.class).isThrownBy(() -> approval.conclude(id, version));
        TestClock.daysLater(9, () -> approval.conclude(id, evaluation().version()));
    }

    @Test
    void aSaturdayThatIsWorkedEndsItEarlierAndClearingItLater() {
        set(new DayEntry(SATURDAY, DayKind.WORKDAY, "调休"));
        assertThat(until(id)).isEqualTo(SATURDAY);

        assertThat(calendar.movedByClearing(SATURDAY)).containsExactly(new Moved("甲支部", SATURDAY, END));
        calendar.clear(2026, version(), SATURDAY);
        assertThat(until(id)).isEqualTo(END);
    }

    @Test
    void aManagerOfAnotherPartMovesItWithoutReadingWhoseItIs() {
        var holiday = new DayEntry(FRIDAY, DayKind.HOLIDAY, "放假");
        People.manager(
                accounts,
                "elsewhere",
                database.find(Evaluation.class, over).branch().id());
        Stored.flushAndClear(database);
        As.user(users, "elsewhere", () -> {
            assertThat(calendar.movedBySetting(holiday)).containsExactly(new Moved(null, END, END.plusDays(1)));
            set(holiday);
        });
        assertThat(until(id)).isEqualTo(END.plusDays(1));
    }

    @Test
    void neverEndsInThePast() {
        set(new DayEntry(FRIDAY, DayKind.HOLIDAY, "放假"));
        TestClock.daysLater(8, () -> calendar.clear(2026, version(), FRIDAY));
        assertThat(until(id)).isEqualTo(LocalDate.of(2026, 12, 1));
    }

    @Test
    void aFileSaysAndDoesTheSame() {
        var words = new ImportWords()
                .column("day", "day")
                .column("kind", "kind")
                .column("name", "name")
                .value("kind", "HOLIDAY", "HOLIDAY");
        var upload = new Import(imports, listing, CalendarUploadService.TARGET, "2026", words);

        var begun = upload.begin("day\tkind\tname\n2026/11/27 0:00\tHOLIDAY\t放假");
        assertThat(upload.rows(begun).getFirst().remarks().notes())
                .containsExactly(Problem.of(
                        "day",
                        "calendar.import.moved",
                        1,
                        END.toString(),
                        END.plusDays(1).toString()));
        upload.apply(begun);
        assertThat(until(id)).isEqualTo(END.plusDays(1));
    }

    private void set(DayEntry day) {
        calendar.set(2026, version(), day);
    }

    private int version() {
        database.flush();
        return calendar.year(2026).version();
    }

    private LocalDate until(UUID evaluation) {
        Stored.flushAndClear(database);
        return database.find(Evaluation.class, evaluation)
                .progress()
                .details()
                .publicity()
                .until();
    }

    private Evaluation evaluation() {
        return database.find(Evaluation.class, id);
    }
}
