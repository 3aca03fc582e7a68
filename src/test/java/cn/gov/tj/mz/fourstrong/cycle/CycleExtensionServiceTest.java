package cn.gov.tj.mz.fourstrong.cycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import cn.gov.tj.mz.fourstrong.ApplicationTest;
import cn.gov.tj.mz.fourstrong.As;
import cn.gov.tj.mz.fourstrong.Stored;
import cn.gov.tj.mz.fourstrong.account.AccountSetupService;
import cn.gov.tj.mz.fourstrong.account.Caller;
import cn.gov.tj.mz.fourstrong.evaluation.People;
import cn.gov.tj.mz.fourstrong.evaluation.StoredCycle;
import cn.gov.tj.mz.fourstrong.evaluation.opening.CycleOpeningService;
import cn.gov.tj.mz.fourstrong.evaluation.opening.CycleRequest;
import cn.gov.tj.mz.fourstrong.standard.AuditDetail;
import cn.gov.tj.mz.fourstrong.standard.Invalid;
import cn.gov.tj.mz.fourstrong.standard.NotFound;
import cn.gov.tj.mz.fourstrong.standard.Problem;
import cn.gov.tj.mz.fourstrong.standard.Refused;
import cn.gov.tj.mz.fourstrong.supervision.ProgressListing;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
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
class CycleExtensionServiceTest {

    private static final LocalDate DUE = StoredCycle.SELF_DUE;

    @Autowired
    CycleExtensionService extensions;

    @Autowired
    ProgressListing progress;

    @Autowired
    CycleService cycles;

    @Autowired
    CycleOpeningService planning;

    @Autowired
    AccountSetupService accounts;

    @Autowired
    Caller caller;

    @Autowired
    UserDetailsService users;

    @Autowired
    EntityManager database;

    @Autowired
    ApplicationEvents events;

    private StoredCycle cycle;

    @BeforeEach
    void open() {
        cycle = new StoredCycle(database);
        cycle.concluded("一支部", "28", "27");
    }

    @Test
    void givesAPhaseMoreTimeAndKeepsTheHistory() {
        extend(Phase.SELF, DUE.plusDays(5), " 年底集中培训 ");
        Stored.flushAndClear(database);

        assertThat(due(Phase.SELF)).isEqualTo(DUE.plusDays(5));
        assertThat(progress.summary(StoredCycle.CODE).extensions())
                .extracting(
                        CycleService.Extension::phase,
                        CycleService.Extension::before,
                        CycleService.Extension::after,
                        CycleService.Extension::reason,
                        CycleService.Extension::actor)
                .containsExactly(tuple(Phase.SELF, DUE, DUE.plusDays(5), "年底集中培训", caller.name()));
        assertThat(events.stream(CycleEvent.class).toList().getLast())
                .satisfies(done -> assertThat(done.action()).isEqualTo(CycleAction.EXTENDED))
                .satisfies(done -> assertThat(done.details())
                        .containsEntry(AuditDetail.FROM, DUE)
                        .containsEntry(AuditDetail.TO, DUE.plusDays(5))
                        .containsEntry(AuditDetail.REASON, "年底集中培训"));
    }

    @Test
    void refusesAnExtensionThatIsNone() {
        assertThat(problems(DUE, "原因")).containsExactly("cycle.problem.notLater");
        assertThat(problems(due(Phase.REVIEW).plusDays(1), "原因")).containsExactly("cycle.problem.extendNextFirst");
        assertThat(problems(null, "")).containsExactly("problem.choose", "problem.required");
        assertThat(problems(DUE.plusDays(1), "字".repeat(501))).containsExactly("problem.tooLong");
        assertThat(due(Phase.SELF)).isEqualTo(DUE);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> extensions.extend("1999", Phase.SELF, DUE, "原因"));
    }

    @Test
    void refusesToExtendWhatIsClosed() {
        cycles.close(StoredCycle.CODE);

        assertThat(refusal(() -> extend(Phase.APPROVAL, DUE.plusYears(1), "原因")))
                .isEqualTo("cycle.closedAlready");
    }

    @ParameterizedTest
    @ValueSource(strings = {"clerk", "reviewer", "sysadmin", "secadmin", "auditor"})
    void isForManagersOnly(String username) {
        As.user(users, username, () -> denied(() -> extend(Phase.SELF, DUE.plusDays(5), "原因")));
    }

    @Test
    void isForManagersOfAllBranchesLikeOpeningAndClosing() {
        var other = cycle.draft("二支部");
        People.manager(accounts, "partial", other.branch().id());
        Stored.flushAndClear(database);

        As.user(users, "partial", () -> {
            assertThat(refusal(() -> extend(Phase.SELF, DUE.plusDays(5), "原因"))).isEqualTo("cycle.beyondScope");
            assertThat(refusal(() -> cycles.close(StoredCycle.CODE))).isEqualTo("cycle.beyondScope");
            assertThat(cycles.mayOpen()).isFalse();
            denied(planning::branches);
            denied(() -> planning.open(new CycleRequest(null, null, null, null, null)));
        });
    }

    private static String refusal(Runnable action) {
        return catchThrowableOfType(Refused.class, action::run).key();
    }

    private static void denied(Runnable action) {
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(action::run);
    }

    private void extend(Phase phase, LocalDate day, String reason) {
        extensions.extend(StoredCycle.CODE, phase, day, reason);
    }

    private LocalDate due(Phase phase) {
        return progress.summary(StoredCycle.CODE).terms().get(phase.ordinal()).due();
    }

    private List<String> problems(LocalDate day, String reason) {
        return catchThrowableOfType(Invalid.class, () -> extend(Phase.SELF, day, reason)).problems().stream()
                .map(Problem::key)
                .toList();
    }
}
