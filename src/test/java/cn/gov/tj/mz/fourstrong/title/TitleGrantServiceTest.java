package cn.gov.tj.mz.fourstrong.title;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import cn.gov.tj.mz.fourstrong.ApplicationTest;
import cn.gov.tj.mz.fourstrong.Statements;
import cn.gov.tj.mz.fourstrong.Stored;
import cn.gov.tj.mz.fourstrong.evaluation.Evaluation;
import cn.gov.tj.mz.fourstrong.evaluation.Finding;
import cn.gov.tj.mz.fourstrong.evaluation.FindingEntry;
import cn.gov.tj.mz.fourstrong.evaluation.Samples;
import cn.gov.tj.mz.fourstrong.evaluation.StoredCycle;
import cn.gov.tj.mz.fourstrong.rubric.AdjustmentRule;
import cn.gov.tj.mz.fourstrong.standard.AuditDetail;
import cn.gov.tj.mz.fourstrong.standard.Invalid;
import cn.gov.tj.mz.fourstrong.standard.NotFound;
import cn.gov.tj.mz.fourstrong.standard.Problem;
import cn.gov.tj.mz.fourstrong.standard.Refused;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Sort;
import org.springframework.security.test.context.support.WithUserDetails;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.annotation.Transactional;

@ApplicationTest
@RecordApplicationEvents
@Tag("database")
@Transactional
@WithUserDetails("manager")
class TitleGrantServiceTest {

    private static final String CYCLE = Titles.CYCLE;
    private static final LocalDate DAY = LocalDate.of(2026, 7, 1);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final String REASON = "经党组会议研究决定";

    @Autowired
    TitleGrantService grants;

    @Autowired
    CandidateListing candidates;

    @Autowired
    TitleListing titles;

    @Autowired
    TitleCheckService checking;

    @Autowired
    EntityManager database;

    @Autowired
    EntityManagerFactory factory;

    @Autowired
    ApplicationEvents events;

    @BeforeEach
    void storeTwoTitles() {
        Titles.store(database);
    }

    @Test
    void listsFinalResultsWithTheirEligibility() {
        var rows = candidates.page(recommendation(), Sort.unsorted(), 0, 50);
        assertThat(rows)
                .extracting(
                        candidate -> candidate.evaluation().branch().shortName().then(),
                        Candidate::eligibility,
                        Candidate::held)
                .containsExactly(
                        tuple("WX", Eligibility.HOLDS, "津民四强〔2025〕001号"),
                        tuple("ZW", Eligibility.BEYOND_QUOTA, null),
                        tuple("FC", Eligibility.HOLDS, "津民四强〔2025〕002号"),
                        tuple("JZ", Eligibility.LOWER_GRADE, null),
                        tuple("JF", Eligibility.BEYOND_QUOTA, null),
                        tuple("YL", Eligibility.LOWER_GRADE, null));
        assertThat(candidates.page(recommendation(), Sort.by(Sort.Order.desc("total")), 0, 2))
                .extracting(Candidate::eligibility)
                .containsOnly(Eligibility.HOLDS);
        running();
        assertThat(candidates.count(candidates.recommendation(StoredCycle.CODE)))
                .isZero();
        assertThat(candidates.recommendation(CYCLE).grade().code()).isEqualTo("EXCELLENT");
        assertThat(candidates.recommendation(CYCLE).quota()).isEqualTo(new Quota(30, 6, 2));
    }

    @Test
    void proposesNumbersThatGoOnFromTheLast() {
        assertThat(grants.propose(2025, 2)).containsExactly("津民四强〔2025〕003号", "津民四强〔2025〕004号");
        assertThat(grants.propose(2026, 1)).containsExactly("津民四强〔2026〕001号");
    }

    @Test
    void grantsToSeveralAtOnce() {
        var free = free();
        grant(Map.of(free.get(0), "津民直四强〔2026〕007号", free.get(1), " 津民直四强〔2026〕008号 "));
        Stored.flushAndClear(database);

        assertThat(titles.count(TitleListing.Filter.ALL)).isEqualTo(4);
        var row = titles.page(TitleListing.Filter.ALL, Sort.by(Sort.Order.desc("grantedOn")), 0, 1)
                .getFirst();
        assertThat(row.state()).isEqualTo(TitleState.VALID);
        assertThat(row.grantedOn()).isEqualTo(DAY);
        assertThat(row.result().cycle()).isEqualTo(CYCLE);
        assertThat(row.checks().dueOn()).isEqualTo(DAY.plusYears(1));
        assertThat(titles.history(row.id()))
                .extracting(TitleListing.HistoryEntry::action, TitleListing.HistoryEntry::actor)
                .containsExactly(tuple(TitleAction.GRANTED, "机关党委负责人"));
        assertThat(grants.propose(2026, 1)).containsExactly("津民直四强〔2026〕009号");
        assertThat(events.stream(TitleEvent.class))
                .extracting(TitleEvent::action, TitleEvent::subject)
                .containsExactlyInAnyOrder(
                        tuple(TitleAction.GRANTED, "津民直四强〔2026〕007号"), tuple(TitleAction.GRANTED, "津民直四强〔2026〕008号"));
    }

    @Test
    void grantsNothingWhenOneIsWrong() {
        var free = free();
        var holder = holder();
        assertThat(problems(
                        Map.of(free.get(0), "津民四强〔2025〕001号", free.get(1), "津民四强[2026]9号", holder, "津民四强〔2026〕009号")))
                .extracting(Problem::field, Problem::key)
                .containsExactlyInAnyOrder(
                        tuple("certificate." + free.get(0), "title.problem.taken"),
                        tuple("certificate." + free.get(1), "title.problem.form"),
                        tuple("certificate." + holder, "title.refused.HOLDS"));
        assertThat(problems(Map.of(free.get(0), "津民四强〔2026〕001号", free.get(1), "津民四强〔2026〕001号")))
                .extracting(Problem::key)
                .containsExactly("title.problem.twice", "title.problem.twice");
        assertThat(problems(Map.of(free.get(0), " "))).extracting(Problem::key).containsExactly("problem.required");
        assertThat(titles.count(TitleListing.Filter.ALL)).isEqualTo(2);
    }

    @Test
    void isDatedAfterThePublicityOfItsResultAndNotInTheFuture() {
        var certificates = Map.of(free().getFirst(), "津民四强〔2026〕001号");
        assertThat(problems(null, certificates)).extracting(Problem::key).containsExactly("problem.choose");
        assertThat(problems(LocalDate.of(2026, 11, 24), certificates))
                .extracting(Problem::key)
                .containsExactly("title.problem.later");
        assertThat(problems(Titles.PUBLIC_UNTIL, certificates))
                .extracting(Problem::key, Problem::arguments)
                .containsExactly(tuple("title.problem.publicity", List.of("2020-07-21")));
        grant(Titles.PUBLIC_UNTIL.plusDays(1), certificates);
    }

    @Test
    void isPossibleBeforeTheLastDayOfACycleThatIsFinalAlready() {
        var early = new StoredCycle(database).concluded("JZ", "30", "29");
        Stored.flushAndClear(database);
        assertThat(early.cycle().endsOn()).isAfter(TODAY);
        grants.grant(new TitleGrantService.GrantEntry(
                StoredCycle.CODE, TODAY, Map.of(early.id(), "津民四强〔2026〕001号"), REASON));
        assertThat(titles.held(early.branch().id()))
                .map(TitleListing.Held::grantedOn)
                .contains(TODAY);
    }

    @Test
    void needsAFinalResult() {
        var cycle = new StoredCycle(database);
        var running = cycle.submitted("WX", "28");
        var excluded = cycle.excluded("JZ");
        Titles.withdrawAll(database);
        assertThat(refusal(running)).containsExactly(name(running));
        assertThat(refusal(excluded)).containsExactly(name(excluded));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> grant(Map.of(UUID.randomUUID(), "津民四强〔2026〕001号")));
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> grant(Map.of()));
    }

    @Test
    void isNotForABranchThatIsClosed() {
        var free = candidates.page(recommendation(), Sort.unsorted(), 0, 50).stream()
                .filter(row -> row.eligibility().mayBeChosen())
                .findFirst()
                .orElseThrow();
        Titles.close(database, free.evaluation().branch().id());
        assertThat(problems(Map.of(free.evaluation().id(), "津民四强〔2026〕001号")))
                .extracting(Problem::key, Problem::arguments)
                .containsExactly(tuple("title.refused.CLOSED", List.of(free.name(), "")));
        assertThat(candidates.page(recommendation(), Sort.unsorted(), 0, 50))
                .filteredOn(row -> row.eligibility() == Eligibility.CLOSED)
                .extracting(Candidate::name)
                .containsExactly(free.name());
    }

    @Test
    void needsAReasonWhereTheRubricDoesNotAdviseIt() {
        var row = free().getFirst();
        var certificates = Map.of(row, "津民四强〔2026〕001号");
        var silent = new TitleGrantService.GrantEntry(CYCLE, DAY, certificates, " ");
        assertThat(catchThrowableOfType(Invalid.class, () -> grants.grant(silent))
                        .problems())
                .extracting(Problem::field, Problem::key)
                .containsExactly(tuple("reason", "title.problem.reason"));
        assertThat(titles.count(TitleListing.Filter.ALL)).isEqualTo(2);

        grants.grant(new TitleGrantService.GrantEntry(CYCLE, DAY, certificates, " " + REASON));
        Stored.flushAndClear(database);
        var granted = latest();
        assertThat(granted.grantReason()).isEqualTo(REASON);
        assertThat(titles.history(granted.id()))
                .extracting(TitleListing.HistoryEntry::reason)
                .containsExactly(REASON);
        assertThat(events.stream(TitleEvent.class))
                .extracting(event -> event.details().get(AuditDetail.REASON))
                .containsExactly(REASON);
    }

    @Test
    void keepsNoReasonOfATitleThatIsAdvised() {
        Titles.withdrawAll(database);
        var advised = candidates.page(recommendation(), Sort.unsorted(), 0, 50).stream()
                .filter(row -> row.eligibility() == Eligibility.ADVISED)
                .toList();
        assertThat(advised)
                .extracting(row -> row.evaluation().branch().shortName().then())
                .containsExactly("WX");
        grants.grant(new TitleGrantService.GrantEntry(
                CYCLE, DAY, Map.of(advised.getFirst().evaluation().id(), "津民四强〔2026〕001号"), REASON));
        Stored.flushAndClear(database);
        assertThat(latest().grantReason()).isNull();
    }

    @Test
    void isAnExceptionForABranchThatWasVetoed() {
        Titles.withdrawAll(database);
        var best = candidates
                .page(recommendation(), Sort.by(Sort.Order.desc("total")), 0, 1)
                .getFirst();
        var evaluation = database.find(Evaluation.class, best.evaluation().id());
        var veto = evaluation.cycle().rubric().adjustments().stream()
                .filter(rule -> rule.kind() == AdjustmentRule.Kind.VETO)
                .findFirst()
                .orElseThrow();
        var entry = new FindingEntry(veto.code(), "违纪", DAY, null, null, Set.of());
        var finding = new Finding(evaluation, veto, entry, Samples.by("考评"));
        database.persist(finding);
        Stored.flushAndClear(database);

        assertThat(candidates.page(recommendation(), Sort.by(Sort.Order.desc("total")), 0, 3))
                .extracting(Candidate::eligibility)
                .containsExactly(Eligibility.VETOED, Eligibility.ADVISED, Eligibility.BEYOND_QUOTA);

        database.merge(finding).withdraw("核实有误", Samples.by("考评"));
        Stored.flushAndClear(database);
        assertThat(candidates.page(recommendation(), Sort.by(Sort.Order.desc("total")), 0, 2))
                .extracting(Candidate::eligibility)
                .containsExactly(Eligibility.ADVISED, Eligibility.BEYOND_QUOTA);
    }

    @Test
    void isPossibleAgainAfterAWithdrawal() {
        var row = titles.page(TitleListing.Filter.ALL, Sort.by("certificate"), 0, 1)
                .getFirst();
        checking.decide(
                row.id(),
                row.version(),
                row.result().currentEvaluation(),
                new TitleCheckService.CheckEntry(TitleAction.WITHDRAWN, 2026, LocalDate.of(2026, 11, 23), null, "违纪"));
        grant(Map.of(row.result().evaluation(), "津民四强〔2026〕001号"));
        Stored.flushAndClear(database);
        assertThat(titles.page(
                        new TitleListing.Filter(null, null, row.names().code(), Set.of(), false),
                        Sort.unsorted(),
                        0,
                        9))
                .extracting(TitleRow::state)
                .containsExactly(TitleState.VALID, TitleState.WITHDRAWN);
        assertThat(titles.history(row.id()))
                .extracting(TitleListing.HistoryEntry::action)
                .containsExactlyInAnyOrder(
                        TitleAction.GRANTED, TitleAction.WITHDRAWN, TitleAction.KEPT, TitleAction.GRANTED);
    }

    @Test
    void takesAConstantNumberOfStatements() {
        Stored.flushAndClear(database);
        var recommendation = recommendation();
        assertThat(Statements.of(factory, () -> candidates.page(recommendation, Sort.unsorted(), 0, 50)))
                .isLessThanOrEqualTo(9);
        var all = free().stream()
                .collect(Collectors.toMap(id -> id, id -> "津民四强〔2026〕%03d号".formatted(free().indexOf(id) + 1)));
        Stored.flushAndClear(database);
        var many = Statements.of(factory, () -> grant(all));
        assertThat(many).isLessThanOrEqualTo(10 + 3L * all.size());
    }

    /** What was not reviewed yet. */
    private Evaluation running() {
        var running = new StoredCycle(database).submitted("WX", "28");
        Stored.flushAndClear(database);
        return running;
    }

    private Recommendation recommendation() {
        return candidates.recommendation(CYCLE);
    }

    private List<UUID> free() {
        return candidates.page(recommendation(), Sort.unsorted(), 0, 50).stream()
                .filter(row -> row.eligibility().mayBeChosen())
                .map(candidate -> candidate.evaluation().id())
                .toList();
    }

    private UUID holder() {
        return candidates.page(recommendation(), Sort.unsorted(), 0, 50).stream()
                .filter(row -> row.eligibility() == Eligibility.HOLDS)
                .map(candidate -> candidate.evaluation().id())
                .findFirst()
                .orElseThrow();
    }

    private TitleRow latest() {
        return titles.page(TitleListing.Filter.ALL, Sort.by(Sort.Order.desc("grantedOn")), 0, 1)
                .getFirst();
    }

    private String name(Evaluation evaluation) {
        return database.createQuery("select b.shortName from Branch b where b.id = :id", String.class)
                .setParameter("id", evaluation.branch().id())
                .getSingleResult();
    }

    /** Whom the refusal names. */
    private List<Object> refusal(Evaluation evaluation) {
        var entry = new TitleGrantService.GrantEntry(
                StoredCycle.CODE, DAY, Map.of(evaluation.id(), "津民四强〔2026〕001号"), REASON);
        var problems =
                catchThrowableOfType(Invalid.class, () -> grants.grant(entry)).problems();
        assertThat(problems).extracting(Problem::key).containsExactly("title.refused.NO_RESULT");
        return problems.stream().map(problem -> problem.arguments().getFirst()).toList();
    }

    private void grant(Map<UUID, String> certificates) {
        grant(DAY, certificates);
    }

    private void grant(LocalDate day, Map<UUID, String> certificates) {
        grants.grant(new TitleGrantService.GrantEntry(CYCLE, day, certificates, REASON));
    }

    private List<Problem> problems(Map<UUID, String> certificates) {
        return problems(DAY, certificates);
    }

    private List<Problem> problems(LocalDate day, Map<UUID, String> certificates) {
        return catchThrowableOfType(Invalid.class, () -> grant(day, certificates))
                .problems();
    }
}
