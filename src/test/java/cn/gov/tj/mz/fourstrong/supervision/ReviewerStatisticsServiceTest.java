package cn.gov.tj.mz.fourstrong.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.gov.tj.mz.fourstrong.ApplicationTest;
import cn.gov.tj.mz.fourstrong.As;
import cn.gov.tj.mz.fourstrong.Statements;
import cn.gov.tj.mz.fourstrong.account.AccountSetupService;
import cn.gov.tj.mz.fourstrong.evaluation.AssessmentSheet;
import cn.gov.tj.mz.fourstrong.evaluation.EvaluationFilter;
import cn.gov.tj.mz.fourstrong.evaluation.EvaluationListing;
import cn.gov.tj.mz.fourstrong.evaluation.IndicatorLine;
import cn.gov.tj.mz.fourstrong.evaluation.People;
import cn.gov.tj.mz.fourstrong.rubric.Scoring;
import cn.gov.tj.mz.fourstrong.standard.NotFound;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
class ReviewerStatisticsServiceTest {

    @Autowired
    ReviewerStatisticsService statistics;

    @Autowired
    SelfGapListing gaps;

    @Autowired
    EvaluationListing evaluations;

    @Autowired
    AccountSetupService accounts;

    @Autowired
    UserDetailsService users;

    @Autowired
    EntityManager database;

    @Autowired
    EntityManagerFactory factory;

    @Test
    void agreesWithTheSheetsOneByOne() {
        var arrayList = new ArrayList<@Nullable BigDecimal>();
        var self = new ArrayList<@Nullable BigDecimal>();
        sheets("2025H1").forEach(sheet -> {
            arrayList.add(AssessmentSheet.tally(
                            sheet.lines(), line -> line.reviews().getFirst().score())
                    .total());
            self.add(AssessmentSheet.tally(
                            sheet.lines(), line -> line.selfScore().score())
                    .total());
        });

        assertThat(statistics.reviewers("2025H1")).singleElement().satisfies(row -> {
            assertThat(row.reviews()).isEqualTo(arrayList.size());
            assertThat(row.mean()).isEqualTo(Scoring.mean(arrayList));
            assertThat(row.others()).isEqualTo(row.mean());
            assertThat(row.self()).isEqualTo(Scoring.mean(self));
            assertThat(row.spread()).isEqualTo(Scoring.spread(arrayList));
            assertThat(row.selfGap()).isEqualTo(Scoring.difference(Scoring.mean(arrayList), Scoring.mean(self)));
        });
    }

    @Test
    void findsBranchesThatSeeThemselvesFarAboveTheirReview() {
        var all = sheets("2025H1").stream()
                .map(sheet -> Scoring.difference(
                        AssessmentSheet.tally(sheet.lines(), IndicatorLine::review)
                                .total(),
                        AssessmentSheet.tally(
                                        sheet.lines(), line -> line.selfScore().score())
                                .total()))
                .toList();
        for (var least : List.of("0", "0.5", "2", "100")) {
            var limit = new BigDecimal(least);
            var found = gaps.page(new SelfGapListing.Filter("2025H1", limit), Sort.unsorted(), 0, 100);
            assertThat(found)
                    .hasSize((int) all.stream()
                            .filter(gap -> gap != null && gap.compareTo(limit) >= 0)
                            .count())
                    .allSatisfy(row -> assertThat(row.points()).isGreaterThanOrEqualTo(limit));
            assertThat(gaps.count(new SelfGapListing.Filter("2025H1", limit))).isEqualTo(found.size());
            assertThat(found)
                    .extracting(SelfGapListing.Gap::points)
                    .isSortedAccordingTo((one, other) -> other.compareTo(one));
        }
    }

    @Test
    void keepsToTheScopeOfTheManager() {
        var assessmentSheet = sheets("2025H1").getFirst();
        var unit = database.createQuery("select b.unit.id from Branch b where b.id = :id", UUID.class)
                .setParameter("id", assessmentSheet.subject().branchId())
                .getSingleResult();
        People.manager(accounts, "leader", unit);
        database.flush();

        As.user(users, "leader", () -> {
            assertThat(statistics.reviewers("2025H1"))
                    .singleElement()
                    .satisfies(row -> assertThat(row.reviews()).isLessThan(6));
            assertThat(gaps.page(new SelfGapListing.Filter("2025H1", BigDecimal.ZERO), Sort.unsorted(), 0, 100))
                    .allSatisfy(row -> assertThat(row.unit())
                            .isEqualTo(assessmentSheet.subject().unit()));
        });
    }

    @Test
    void takesFewStatementsForAllReviewers() {
        assertThat(Statements.of(factory, () -> statistics.reviewers("2025H1"))).isLessThanOrEqualTo(8);
    }

    @ParameterizedTest
    @ValueSource(strings = {"clerk", "reviewer", "auditor", "sysadmin", "secadmin"})
    void isForManagersOnly(String username) {
        As.user(users, username, () -> {
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> statistics.reviewers("2025H1"));
            var filter = new SelfGapListing.Filter("2025H1", BigDecimal.ONE);
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> gaps.count(filter));
            assertThatExceptionOfType(AccessDeniedException.class)
                    .isThrownBy(() -> gaps.page(filter, Sort.unsorted(), 0, 1));
            assertThatExceptionOfType(AccessDeniedException.class)
                    .isThrownBy(() -> gaps.forEach(filter, Sort.unsorted(), _ -> {}));
        });
    }

    @Test
    void knowsNoCycleThatThereIsNot() {
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> statistics.reviewers("1999"));
    }

    private List<AssessmentSheet> sheets(String cycle) {
        return evaluations.page(EvaluationFilter.ALL.in(cycle), Sort.unsorted(), 0, 100).stream()
                .map(row -> evaluations.sheet(row.id()))
                .toList();
    }
}
