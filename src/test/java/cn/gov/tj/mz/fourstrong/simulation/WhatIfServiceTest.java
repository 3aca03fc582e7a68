package cn.gov.tj.mz.fourstrong.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import cn.gov.tj.mz.fourstrong.ApplicationTest;
import cn.gov.tj.mz.fourstrong.As;
import cn.gov.tj.mz.fourstrong.Statements;
import cn.gov.tj.mz.fourstrong.Stored;
import cn.gov.tj.mz.fourstrong.evaluation.EvaluationFilter;
import cn.gov.tj.mz.fourstrong.evaluation.EvaluationListing;
import cn.gov.tj.mz.fourstrong.evaluation.EvaluationRow;
import cn.gov.tj.mz.fourstrong.evaluation.EvaluationState;
import cn.gov.tj.mz.fourstrong.evaluation.FindingEntry;
import cn.gov.tj.mz.fourstrong.evaluation.review.FindingService;
import cn.gov.tj.mz.fourstrong.rubric.BandEntry;
import cn.gov.tj.mz.fourstrong.rubric.IndicatorEntry;
import cn.gov.tj.mz.fourstrong.rubric.Limits;
import cn.gov.tj.mz.fourstrong.rubric.RubricDraft;
import cn.gov.tj.mz.fourstrong.rubric.RubricName;
import cn.gov.tj.mz.fourstrong.rubric.RubricSamples;
import cn.gov.tj.mz.fourstrong.rubric.RubricService;
import cn.gov.tj.mz.fourstrong.rubric.RuleEntry;
import cn.gov.tj.mz.fourstrong.rubric.Scoring;
import cn.gov.tj.mz.fourstrong.rubric.edit.RubricEditService;
import cn.gov.tj.mz.fourstrong.standard.NotFound;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Sort;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.test.context.support.WithUserDetails;
import org.springframework.transaction.annotation.Transactional;

@ApplicationTest
@Tag("database")
@Transactional
@WithUserDetails("manager")
class WhatIfServiceTest {

    @Autowired
    WhatIfService whatIf;

    @Autowired
    RubricService rubrics;

    @Autowired
    RubricEditService editing;

    @Autowired
    EvaluationListing evaluations;

    @Autowired
    FindingService findings;

    @Autowired
    UserDetailsService users;

    @Autowired
    EntityManager database;

    @Autowired
    EntityManagerFactory factory;

    @Test
    void theSameRubricChangesNothing() {
        var answer = whatIf.ask("2025H1", used());

        assertThat(answer.marks()).isEqualByComparingTo("100");
        assertThat(answer.changedGrades()).isZero();
        assertThat(answer.changedPlaces()).isZero();
        assertThat(answer.rows()).hasSize(6).allSatisfy(row -> {
            assertThat(row.after()).isEqualTo(row.before());
            assertThat(row.difference()).isEqualByComparingTo("0");
        });
        assertThat(List.of(answer.scaled(), answer.added(), answer.removed(), answer.lost()))
                .allMatch(List::isEmpty);
    }

    @Test
    void scoresAreScaledInProportionToFullMarks() {
        var id = changed(indicators(entry -> entry.code().equals("A1")
                ? marks(entry, "13")
                : entry.code().equals("D1") ? marks(entry, "9") : entry));
        var answer = whatIf.ask("2025H1", id);

        assertThat(answer.scaled()).containsExactly("A1 10 → 13", "D1 12 → 9");
        assertThat(answer.rows())
                .allSatisfy(row -> assertThat(row.after().total()).isEqualByComparingTo(expected(row.id())));
        assertThat(evaluations.page(EvaluationFilter.ALL.in("2025H1"), Sort.unsorted(), 0, 10))
                .extracting(EvaluationRow::total)
                .containsExactlyElementsOf(
                        answer.rows().stream().map(row -> row.before().total()).toList());
    }

    @Test
    void indicatorsWithoutScoresAreNamedAndLeftOut() {
        var id = changed(draft -> {
            var indicators = new ArrayList<>(draft.indicators());
            var last = indicators.removeLast();
            indicators.add(
                    RubricSamples.indicator(last.criterion(), "D9", "新指标", "", last.fullMarks(), last.rule(), ""));
            return with(draft, indicators, draft.bands());
        });
        var answer = whatIf.ask("2025H1", id);

        assertThat(answer.marks()).isEqualByComparingTo("95");
        assertThat(answer.added()).containsExactly("D9 新指标");
        assertThat(answer.removed()).containsExactly("D4 结对共建与志愿服务");
        assertThat(answer.rows())
                .allSatisfy(row -> assertThat(row.after().total())
                        .isLessThanOrEqualTo(row.before().total()));
    }

    @Test
    void otherBandsMakeOtherGrades() {
        var id = changed(draft -> with(
                draft,
                draft.indicators(),
                List.of(
                        new BandEntry("TOP", "一等", "", new BigDecimal("99")),
                        new BandEntry("REST", "其余", "", BigDecimal.ZERO))));
        var answer = whatIf.ask("2025H1", id);

        assertThat(answer.changedGrades()).isEqualTo(6);
        assertThat(answer.changedPlaces()).isZero();
        assertThat(answer.rows())
                .extracting(row -> row.after().grade().zh(), WhatIfResult.Row::isGradeChanged)
                .containsOnly(tuple("其余", true));
    }

    @Test
    void capsAndVetoesAreThoseOfTheOtherRubric() {
        var row = evaluations
                .page(EvaluationFilter.ALL.in("2026H2").at(EvaluationState.REVIEWED), Sort.unsorted(), 0, 1)
                .getFirst();
        record(row.id(), "BONUS_NATIONAL");
        record(row.id(), "VETO_MAJOR_EVENT");
        record(row.id(), "DEDUCT_LATE_REPORT");
        var id = changed(draft -> new RubricDraft(
                draft.name(),
                draft.indicators(),
                draft.rules().stream()
                        .filter(rule -> !rule.code().equals("DEDUCT_LATE_REPORT"))
                        .map(rule -> rule.code().equals("VETO_MAJOR_EVENT")
                                ? new RuleEntry(rule.kind(), rule.code(), rule.nameZh(), "", null, null, "QUALIFIED")
                                : rule)
                        .toList(),
                draft.bands(),
                new Limits(new BigDecimal("3"), null, null, null, 12)));
        Stored.flushAndClear(database);
        var answer = whatIf.ask("2026H2", id);

        assertThat(answer.lost()).containsExactly("材料迟报");
        assertThat(answer.rows()).singleElement().satisfies(found -> {
            assertThat(found.before().total()).isEqualByComparingTo(row.total().add(new BigDecimal("4.5")));
            assertThat(found.after().total()).isEqualByComparingTo(row.total().add(new BigDecimal("3")));
            assertThat(found.before().grade().zh()).isEqualTo("不合格");
            assertThat(found.after().grade().zh()).isEqualTo("合格");
        });
    }

    @Test
    void equalTotalsShareARank() {
        var ranks = whatIf.ask("2025H1", used()).rows().stream()
                .collect(Collectors.toMap(WhatIfResult.Row::id, row -> row));
        ranks.values()
                .forEach(row -> assertThat(row.before().rank())
                        .isEqualTo(1
                                + (int) ranks.values().stream()
                                        .filter(other -> other.before()
                                                        .total()
                                                        .compareTo(row.before().total())
                                                > 0)
                                        .count()));
    }

    @Test
    void takesAConstantNumberOfStatements() {
        var id = changed(UnaryOperator.identity());
        Stored.flushAndClear(database);
        assertThat(Statements.of(factory, () -> whatIf.ask("2025H1", id))).isLessThanOrEqualTo(14);
    }

    @Test
    void isNotFoundWhereThereIsNone() {
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> whatIf.ask("1999", used()));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> whatIf.ask("2025H1", UUID.randomUUID()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"clerk", "reviewer", "sysadmin", "secadmin", "auditor"})
    void isForManagersOnly(String username) {
        var id = used();
        As.user(
                users,
                username,
                () -> assertThatExceptionOfType(AccessDeniedException.class)
                        .isThrownBy(() -> whatIf.ask("2025H1", id)));
    }

    /** The same by hand: A1 × 13/10 and D1 × 9/12, only the sum rounded. */
    private BigDecimal expected(UUID id) {
        var scores = database.createQuery(
                        "select i.code, s.finalScore from Evaluation e join e.sheet.scores s join Indicator i on i.id = key(s) where e.id = :id",
                        Object[].class)
                .setParameter("id", id)
                .getResultStream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> (BigDecimal) row[1]));
        var factors = Map.of("A1", new BigDecimal("1.3"), "D1", new BigDecimal("0.75"));
        return Scoring.sum(scores.entrySet().stream()
                .map(score -> score.getValue().multiply(factors.getOrDefault(score.getKey(), BigDecimal.ONE)))
                .toList());
    }

    private void record(UUID evaluation, String rule) {
        var expectedVersion = evaluations.sheet(evaluation).version();
        findings.record(
                evaluation,
                expectedVersion,
                new FindingEntry(rule, "事实", LocalDate.of(2026, 11, 1), "津民发〔2026〕1号", null, Set.of()));
        database.flush();
    }

    private UUID changed(UnaryOperator<RubricDraft> change) {
        var id = editing.copy(used(), "试行细则");
        var details = rubrics.details(id);
        editing.save(id, details.version(), change.apply(details.draft()));
        return id;
    }

    private static UnaryOperator<RubricDraft> indicators(UnaryOperator<IndicatorEntry> change) {
        return draft -> with(draft, draft.indicators().stream().map(change).toList(), draft.bands());
    }

    private static RubricDraft with(RubricDraft draft, List<IndicatorEntry> indicators, List<BandEntry> bands) {
        return new RubricDraft(draft.name(), indicators, draft.rules(), bands, draft.limits());
    }

    private static IndicatorEntry marks(IndicatorEntry entry, String marks) {
        return RubricSamples.indicator(
                entry.criterion(),
                entry.code(),
                entry.nameZh(),
                entry.nameEn(),
                new BigDecimal(marks),
                entry.rule(),
                entry.evidence());
    }

    private UUID used() {
        return rubrics.names().stream()
                .filter(name -> name.name().equals("四强党支部评价细则"))
                .map(RubricName::id)
                .findFirst()
                .orElseThrow();
    }
}
