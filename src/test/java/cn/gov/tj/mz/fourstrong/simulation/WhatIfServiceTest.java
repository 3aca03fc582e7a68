package cn.gov.tj.mz.fourstrong.simulation;

import static cn.gov.tj.mz.fourstrong.rubric.RubricSamples.points;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import cn.gov.tj.mz.fourstrong.ApplicationTest;
import cn.gov.tj.mz.fourstrong.As;
import cn.gov.tj.mz.fourstrong.Statements;
import cn.gov.tj.mz.fourstrong.Stored;
import cn.gov.tj.mz.fourstrong.account.AccountSetupService;
import cn.gov.tj.mz.fourstrong.evaluation.Evaluation;
import cn.gov.tj.mz.fourstrong.evaluation.FindingEntry;
import cn.gov.tj.mz.fourstrong.evaluation.People;
import cn.gov.tj.mz.fourstrong.evaluation.StoredCycle;
import cn.gov.tj.mz.fourstrong.evaluation.review.FindingService;
import cn.gov.tj.mz.fourstrong.rubric.AdjustmentRule.Kind;
import cn.gov.tj.mz.fourstrong.rubric.Drafts;
import cn.gov.tj.mz.fourstrong.rubric.IndicatorEntry;
import cn.gov.tj.mz.fourstrong.rubric.Limits;
import cn.gov.tj.mz.fourstrong.rubric.MadeRubrics;
import cn.gov.tj.mz.fourstrong.rubric.Rubric;
import cn.gov.tj.mz.fourstrong.rubric.RubricDraft;
import cn.gov.tj.mz.fourstrong.rubric.RubricSamples;
import cn.gov.tj.mz.fourstrong.rubric.RubricService;
import cn.gov.tj.mz.fourstrong.rubric.RuleEntry;
import cn.gov.tj.mz.fourstrong.rubric.edit.RubricCreationService;
import cn.gov.tj.mz.fourstrong.rubric.edit.RubricEditService;
import cn.gov.tj.mz.fourstrong.standard.NotFound;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.test.context.support.WithUserDetails;
import org.springframework.transaction.annotation.Transactional;

@ApplicationTest
@Tag("database")
@Transactional
@WithUserDetails("manager")
class WhatIfServiceTest {

    private static final List<RuleEntry> RULES = List.of(
            new RuleEntry(Kind.BONUS, "PRAISE", "受到表彰", "", points("2"), null, null),
            new RuleEntry(Kind.DEDUCTION, "LATE", "材料迟报", "", points("0.5"), null, null),
            new RuleEntry(Kind.VETO, "EVENT", "重大事件", "", null, null, null));

    @Autowired
    WhatIfService whatIf;

    @Autowired
    RubricService rubrics;

    @Autowired
    RubricEditService editing;

    @Autowired
    RubricCreationService creation;

    @Autowired
    FindingService findings;

    @Autowired
    AccountSetupService accounts;

    @Autowired
    UserDetailsService users;

    @Autowired
    EntityManager database;

    @Autowired
    EntityManagerFactory factory;

    private final Rubric used = RubricSamples.rubric(RULES);
    private Evaluation first;

    /** Four results out of 30, two of them equal, and two branches without one. */
    @BeforeEach
    void fillACycle() {
        var cycle = new StoredCycle(database, StoredCycle.CODE, used, StoredCycle.SELF_DUE);
        first = cycle.reviewed("一支部", "30", "27");
        cycle.reviewed("二支部", "30", "24");
        cycle.concluded("三支部", "30", "27");
        cycle.concluded("四支部", "30", "30");
        cycle.submitted("五支部", "30");
        cycle.excluded("六支部");
        Stored.flushAndClear(database);
    }

    @Test
    void theSameRubricChangesNothing() {
        var answer = ask(used.id());

        assertThat(answer.marks()).isEqualByComparingTo("30");
        assertThat(answer.changedGrades()).isZero();
        assertThat(answer.changedPlaces()).isZero();
        assertThat(answer.rows()).hasSize(4).allSatisfy(row -> {
            assertThat(row.after()).isEqualTo(row.before());
            assertThat(row.difference()).isEqualByComparingTo("0");
        });
        assertThat(List.of(answer.scaled(), answer.added(), answer.removed(), answer.lost()))
                .allMatch(List::isEmpty);
    }

    @Test
    void equalTotalsShareARank() {
        assertThat(ask(used.id()).rows())
                .extracting(
                        row -> row.branch().name().then(),
                        row -> row.before().total(),
                        row -> row.before().rank())
                .containsExactly(
                        tuple("一支部", points("27"), 2),
                        tuple("二支部", points("24"), 4),
                        tuple("三支部", points("27"), 2),
                        tuple("四支部", points("30"), 1));
    }

    /** Of 27 points 9, 4, 11.5 and 2.5 are for the indicators: with A1 × 13/10 and D1 × 9/12 they make 26.825. */
    @Test
    void scoresAreScaledInProportionToFullMarks() {
        var answer = ask(changed(draft -> Drafts.indicators(
                draft,
                draft.indicators().stream()
                        .map(entry -> switch (entry.code()) {
                            case "A1" -> marks(entry, "13");
                            case "D1" -> marks(entry, "9");
                            default -> entry;
                        })
                        .toList())));

        assertThat(answer.scaled()).containsExactly("A1 10 → 13", "D1 12 → 9");
        assertThat(answer.marks()).isEqualByComparingTo("30");
        assertThat(answer.rows())
                .extracting(
                        row -> row.after().total(), row -> row.after().grade().zh())
                .containsExactly(
                        tuple(points("26.8"), "良好"),
                        tuple(points("23.9"), "不合格"),
                        tuple(points("26.8"), "良好"),
                        tuple(points("30"), "优秀"));
        assertThat(answer.changedGrades()).isEqualTo(3);
        Stored.flushAndClear(database);
        assertThat(database.find(Evaluation.class, first.id()).result().total()).isEqualTo(points("27"));
    }

    @Test
    void indicatorsWithoutScoresAreNamedAndLeftOut() {
        var answer = ask(changed(draft -> {
            var indicators = new ArrayList<>(draft.indicators());
            var last = indicators.removeLast();
            indicators.add(
                    RubricSamples.indicator(last.criterion(), "D9", "新指标", "", last.fullMarks(), last.rule(), ""));
            return Drafts.indicators(draft, indicators);
        }));

        assertThat(answer.marks()).isEqualByComparingTo("27");
        assertThat(answer.added()).containsExactly("D9 新指标");
        assertThat(answer.removed()).containsExactly("D2 满意度");
        assertThat(answer.rows())
                .extracting(row -> row.after().total())
                .containsExactly(points("24.5"), points("22.5"), points("24.5"), points("27"));
    }

    @Test
    void otherBandsMakeOtherGrades() {
        var answer = ask(changed(draft -> new RubricDraft(
                draft.name(),
                draft.indicators(),
                draft.rules(),
                List.of(RubricSamples.band("TOP", "一等", "30"), RubricSamples.band("REST", "其余", "0")),
                draft.limits())));

        assertThat(answer.changedGrades()).isEqualTo(4);
        assertThat(answer.changedPlaces()).isZero();
        assertThat(answer.rows())
                .extracting(row -> row.after().grade().zh(), WhatIfResult.Row::isGradeChanged)
                .containsExactly(tuple("其余", true), tuple("其余", true), tuple("其余", true), tuple("一等", true));
    }

    @Test
    void capsAndVetoesAreThoseOfTheOtherRubric() {
        RULES.forEach(rule -> record(first.id(), rule.code()));
        var id = changed(draft -> new RubricDraft(
                draft.name(),
                draft.indicators(),
                List.of(RULES.getFirst(), new RuleEntry(Kind.VETO, "EVENT", "重大事件", "", null, null, "GOOD")),
                draft.bands(),
                new Limits(points("1"), null, null, null, 12)));
        Stored.flushAndClear(database);
        var answer = ask(id);

        assertThat(answer.lost()).containsExactly("材料迟报");
        var row = answer.rows().getFirst();
        assertThat(row.before().total()).isEqualTo(points("28.5"));
        assertThat(row.after().total()).isEqualTo(points("28"));
        assertThat(answer.rows()).extracting(WhatIfResult.Row::vetoed).containsExactly(true, false, false, false);
        assertThat(row.before().grade().zh()).isEqualTo("不合格");
        assertThat(row.after().grade().zh()).isEqualTo("良好");
        assertThat(answer.changedGrades()).isOne();
    }

    @Test
    void endsAtTheScopeOfTheManager() {
        People.manager(accounts, "partial", first.branch().id());
        database.flush();

        As.user(
                users,
                "partial",
                () -> assertThat(ask(used.id()).rows())
                        .extracting(
                                row -> row.branch().name().then(),
                                row -> row.before().rank())
                        .containsExactly(tuple("一支部", 1)));
    }

    @Test
    void takesAConstantNumberOfStatements() {
        var id = changed(UnaryOperator.identity());
        Stored.flushAndClear(database);
        assertThat(Statements.of(factory, () -> ask(id))).isLessThanOrEqualTo(14);
    }

    @Test
    void isNotFoundWhereThereIsNone() {
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> whatIf.ask("1999", used.id()));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> ask(UUID.randomUUID()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"clerk", "reviewer", "sysadmin", "secadmin", "auditor"})
    void isForManagersOnly(String username) {
        As.user(
                users,
                username,
                () -> assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> ask(used.id())));
    }

    private WhatIfResult ask(UUID rubric) {
        return whatIf.ask(StoredCycle.CODE, rubric);
    }

    private void record(UUID evaluation, String rule) {
        findings.record(
                evaluation,
                database.find(Evaluation.class, evaluation).version(),
                new FindingEntry(rule, "事实", LocalDate.of(2026, 11, 1), "津民发〔2026〕1号", null, Set.of()));
        database.flush();
    }

    private UUID changed(UnaryOperator<RubricDraft> change) {
        var id = new MadeRubrics(rubrics, creation).copy(used.id(), "试行细则");
        var details = rubrics.details(id);
        editing.save(id, details.version(), change.apply(details.draft()));
        return id;
    }

    private static IndicatorEntry marks(IndicatorEntry entry, String marks) {
        return RubricSamples.indicator(
                entry.criterion(), entry.code(), entry.nameZh(), "", points(marks), entry.rule(), entry.evidence());
    }
}
