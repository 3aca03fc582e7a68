package cn.gov.tj.mz.fourstrong.evaluation.opening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import cn.gov.tj.mz.fourstrong.ApplicationTest;
import cn.gov.tj.mz.fourstrong.As;
import cn.gov.tj.mz.fourstrong.Stored;
import cn.gov.tj.mz.fourstrong.account.AccountSetupService;
import cn.gov.tj.mz.fourstrong.cycle.CycleService;
import cn.gov.tj.mz.fourstrong.evaluation.Edits;
import cn.gov.tj.mz.fourstrong.evaluation.Evaluation;
import cn.gov.tj.mz.fourstrong.evaluation.EvaluationAction;
import cn.gov.tj.mz.fourstrong.evaluation.EvaluationEvent;
import cn.gov.tj.mz.fourstrong.evaluation.EvaluationResult;
import cn.gov.tj.mz.fourstrong.evaluation.EvaluationState;
import cn.gov.tj.mz.fourstrong.evaluation.Participation;
import cn.gov.tj.mz.fourstrong.evaluation.People;
import cn.gov.tj.mz.fourstrong.evaluation.StoredCycle;
import cn.gov.tj.mz.fourstrong.evaluation.decision.ApprovalService;
import cn.gov.tj.mz.fourstrong.evaluation.listing.EvaluationFilter;
import cn.gov.tj.mz.fourstrong.evaluation.listing.EvaluationListing;
import cn.gov.tj.mz.fourstrong.evaluation.review.ReviewService;
import cn.gov.tj.mz.fourstrong.evaluation.self.SelfAssessmentService;
import cn.gov.tj.mz.fourstrong.evaluation.sheet.SheetHistory;
import cn.gov.tj.mz.fourstrong.organisation.Organisations;
import cn.gov.tj.mz.fourstrong.rubric.RubricSamples;
import cn.gov.tj.mz.fourstrong.standard.AuditDetail;
import cn.gov.tj.mz.fourstrong.standard.Invalid;
import cn.gov.tj.mz.fourstrong.standard.NotFound;
import cn.gov.tj.mz.fourstrong.standard.Refused;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Sort;
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
class ParticipationServiceTest {

    private static final EvaluationFilter ALL = EvaluationFilter.ALL.in(StoredCycle.CODE);

    @Autowired
    ParticipationService participation;

    @Autowired
    EvaluationListing evaluations;

    @Autowired
    SelfAssessmentService assessment;

    @Autowired
    ReviewService reviews;

    @Autowired
    ApprovalService approval;

    @Autowired
    CycleService cycles;

    @Autowired
    AccountSetupService accounts;

    @Autowired
    UserDetailsService users;

    @Autowired
    EntityManager database;

    @Autowired
    ApplicationEvents events;

    private StoredCycle cycle;

    @BeforeEach
    void storeACycle() {
        cycle = new StoredCycle(database, StoredCycle.CODE, RubricSamples.likeStandard());
    }

    @ParameterizedTest
    @EnumSource(value = EvaluationState.class, mode = EnumSource.Mode.EXCLUDE, names = "FINAL")
    void takesOutAndInWithoutLosingAnything(EvaluationState state) {
        var id = stored(at(state));
        var before = find(id).result();

        participation.takeOut(id, " 支部已并入 ");
        Stored.flushAndClear(database);

        assertThat(find(id).progress().state()).isEqualTo(state);
        assertThat(find(id).progress().status().isExcluded()).isTrue();
        assertThat(evaluations.sheet(id).details().exclusionReason()).isEqualTo("支部已并入");
        assertThat(find(id).result()).extracting(EvaluationResult::total).isNull();
        assertThat(find(id).result()).extracting(EvaluationResult::selfTotal).isNull();

        participation.takeIn(id, "合并暂缓");
        Stored.flushAndClear(database);

        var stands = state == EvaluationState.PUBLICISED ? EvaluationState.REVIEWED : state;
        assertThat(find(id).progress().state()).isEqualTo(stands);
        assertThat(find(id).progress().status().isExcluded()).isFalse();
        assertThat(find(id).result()).usingRecursiveComparison().isEqualTo(before);
        assertThat(evaluations.sheet(id).history().moved())
                .extracting(SheetHistory.Moved::kind, SheetHistory.Moved::reason)
                .containsExactly(tuple(Participation.Kind.LEFT, "支部已并入"), tuple(Participation.Kind.REJOINED, "合并暂缓"));
        assertThat(events.stream(EvaluationEvent.class)
                        .filter(event -> event.details().containsKey(AuditDetail.REASON)))
                .extracting(EvaluationEvent::action)
                .contains(EvaluationAction.LEFT, EvaluationAction.REJOINED);
    }

    @Test
    void keepsAScoreThatWasSetByHand() {
        var id = stored(cycle.reviewed("甲支部", "90", "88", "84"));
        var line = evaluations.sheet(id).lines().getFirst();
        approval.adjust(id, version(id), line.indicator().id(), new BigDecimal("1.5"), "实地核查");
        Stored.flushAndClear(database);
        var before = find(id).result();

        participation.takeOut(id, "支部已并入");
        participation.takeIn(id, "合并暂缓");
        Stored.flushAndClear(database);

        assertThat(find(id).result()).usingRecursiveComparison().isEqualTo(before);
    }

    @Test
    void ofAResultThatIsFinalIsRefused() {
        var id = stored(cycle.concluded("甲支部", "90", "88"));
        assertThat(refusal(() -> participation.takeOut(id, "太晚"))).isEqualTo("evaluation.participation.final");
    }

    @Test
    void isRefusedTwiceAndInAClosedCycle() {
        var id = stored(cycle.draft("甲支部"));
        assertThat(refusal(() -> participation.takeIn(id, "多余"))).isEqualTo("evaluation.participation.takesPart");
        participation.takeOut(id, "支部已并入");
        assertThat(refusal(() -> participation.takeOut(id, "再次"))).isEqualTo("evaluation.excluded");
        cycles.close(StoredCycle.CODE);
        Stored.flushAndClear(database);
        assertThat(refusal(() -> participation.takeIn(id, "太晚"))).isEqualTo("cycle.closedAlready");
    }

    @Test
    void letsTheCycleBeClosed() {
        cycle.concluded("乙支部", "90", "88");
        var id = stored(cycle.draft("甲支部"));
        assertThat(refusal(() -> cycles.close(StoredCycle.CODE))).isEqualTo("cycle.unfinished");
        participation.takeOut(id, "支部已并入");
        cycles.close(StoredCycle.CODE);
        assertThat(cycles.cycle(StoredCycle.CODE).closedAt()).isNotNull();
    }

    @Test
    void takesInOnlyWhoCouldTakePart() {
        var evaluation = cycle.draft("甲支部");
        var id = stored(evaluation);
        participation.takeOut(id, "支部已并入");
        Organisations.found(database, evaluation.branch().id(), LocalDate.of(2031, 12, 1));
        assertThat(refusal(() -> participation.takeIn(id, "恢复"))).isEqualTo("evaluation.participation.TOO_YOUNG");
        Organisations.dissolve(database, evaluation.branch().id());
        assertThat(refusal(() -> participation.takeIn(id, "恢复"))).isEqualTo("evaluation.participation.INACTIVE");
    }

    @Test
    void stopsClerksReviewersAndLeaders() {
        var draft = cycle.draft("甲支部");
        var waiting = cycle.submitted("乙支部", "90");
        var reviewed = stored(cycle.reviewed("丙支部", "90", "88"));
        People.clerk(accounts, "secretary", draft.branch().id());
        People.reviewer(accounts, "judge", cycle.unit(), null);
        database.flush();
        participation.takeOut(draft.id(), "支部已并入");
        participation.takeOut(waiting.id(), "支部已并入");
        participation.takeOut(reviewed, "支部已并入");
        Stored.flushAndClear(database);

        assertThat(refusal(() -> approval.approve(reviewed, version(reviewed)))).isEqualTo("evaluation.excluded");
        As.user(users, "secretary", () -> {
            var sheet = assessment.sheet(draft.id());
            assertThat(refusal(() -> assessment.save(draft.id(), sheet.version(), Edits.full(sheet))))
                    .isEqualTo("evaluation.excluded");
        });
        As.user(users, "judge", () -> {
            var sheet = reviews.sheet(waiting.id());
            assertThat(refusal(() -> reviews.save(waiting.id(), sheet.version(), Edits.full(sheet))))
                    .isEqualTo("evaluation.excluded");
        });
        assertThat(evaluations.page(ALL, Sort.unsorted(), 0, 10))
                .allSatisfy(row -> assertThat(row.result().criteria()).isEmpty())
                .hasSize(3);
    }

    @Test
    void needsAReason() {
        var id = stored(cycle.draft("甲支部"));
        assertThatExceptionOfType(Invalid.class).isThrownBy(() -> participation.takeOut(id, " "));
        assertThatExceptionOfType(Invalid.class).isThrownBy(() -> participation.takeIn(id, "字".repeat(501)));
    }

    @Test
    void endsAtTheScopeOfTheManager() {
        var own = cycle.draft("甲支部");
        var other = cycle.draft("乙支部");
        People.manager(accounts, "partial", own.branch().id());
        Stored.flushAndClear(database);
        As.user(users, "partial", () -> {
            participation.takeOut(own.id(), "支部已并入");
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> participation.takeOut(other.id(), "支部已并入"));
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> participation.takeIn(other.id(), "恢复"));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"clerk", "reviewer", "sysadmin", "secadmin", "auditor"})
    void isForManagersOnly(String username) {
        var id = stored(cycle.draft("甲支部"));
        As.user(users, username, () -> {
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> participation.takeOut(id, "支部已并入"));
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> participation.takeIn(id, "恢复"));
        });
    }

    private Evaluation at(EvaluationState state) {
        return switch (state) {
            case DRAFT -> cycle.halfScored("甲支部");
            case RETURNED -> cycle.returned("甲支部", "90");
            case SUBMITTED -> cycle.submitted("甲支部", "90");
            case REVIEWED -> cycle.reviewed("甲支部", "90", "88", "84");
            case APPROVED -> {
                var evaluation = cycle.reviewed("甲支部", "90", "88", "84");
                Stored.flushAndClear(database);
                approval.approve(evaluation.id(), version(evaluation.id()));
                yield evaluation;
            }
            case PUBLICISED -> cycle.publicised("甲支部", "90", "88", "84");
            case FINAL -> throw new IllegalArgumentException("a final result stays");
        };
    }

    private UUID stored(Evaluation evaluation) {
        Stored.flushAndClear(database);
        return evaluation.id();
    }

    private Evaluation find(UUID id) {
        return database.find(Evaluation.class, id);
    }

    private int version(UUID id) {
        return evaluations.sheet(id).version();
    }

    private static String refusal(ThrowingCallable action) {
        return catchThrowableOfType(Refused.class, action).key();
    }
}
