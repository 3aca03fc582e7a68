package cn.gov.tj.mz.fourstrong.dashboard.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import cn.gov.tj.mz.fourstrong.ApplicationTest;
import cn.gov.tj.mz.fourstrong.As;
import cn.gov.tj.mz.fourstrong.Statements;
import cn.gov.tj.mz.fourstrong.Stored;
import cn.gov.tj.mz.fourstrong.TestClock;
import cn.gov.tj.mz.fourstrong.dashboard.OwnUnit;
import cn.gov.tj.mz.fourstrong.evaluation.EvaluationState;
import cn.gov.tj.mz.fourstrong.evaluation.decision.ApprovalService;
import cn.gov.tj.mz.fourstrong.evaluation.decision.CorrectionService;
import cn.gov.tj.mz.fourstrong.evaluation.listing.EvaluationFilter;
import cn.gov.tj.mz.fourstrong.evaluation.listing.EvaluationListing;
import cn.gov.tj.mz.fourstrong.evaluation.listing.EvaluationRow;
import cn.gov.tj.mz.fourstrong.standard.NotFound;
import cn.gov.tj.mz.fourstrong.trace.ResultChange;
import cn.gov.tj.mz.fourstrong.trace.ResultChange.Adjusted;
import cn.gov.tj.mz.fourstrong.trace.ResultChange.Corrected;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.data.domain.Sort;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.test.context.support.WithUserDetails;
import org.springframework.transaction.annotation.Transactional;

/** What a branch's timeline tells of its results: a day's changes of one score as one line, and each correction. */
@ApplicationTest
@Tag("database")
@Transactional
@WithUserDetails("manager")
class ResultChangesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Autowired
    BranchProfileService profiles;

    @Autowired
    ApprovalService approval;

    @Autowired
    CorrectionService corrections;

    @Autowired
    EvaluationListing evaluations;

    @Autowired
    ApplicationContext program;

    @Autowired
    UserDetailsService users;

    @Autowired
    EntityManager database;

    @Autowired
    EntityManagerFactory factory;

    private EvaluationRow reviewed;

    @BeforeEach
    void reviewOne() {
        var own = OwnUnit.create(program);
        own.createAccounts();
        own.openCycle();
        reviewed = evaluations
                .page(EvaluationFilter.ALL.in(OwnUnit.OPEN).at(EvaluationState.REVIEWED), Sort.unsorted(), 0, 1)
                .getFirst();
    }

    @Test
    void tellADaysChangesOfOneScoreAsOne() {
        var before = evaluations.sheet(reviewed.id()).lines().getFirst().result();
        adjust("A1", "1.5", "核查一");
        adjust("A1", "2.0", "核查二");
        TestClock.daysLater(1, () -> adjust("A1", "2.5", "核查三"));
        adjust("A2", "1.0", "另一项");

        assertThat(adjusted("A1"))
                .extracting(Adjusted::day, Adjusted::before, Adjusted::after, Adjusted::reason)
                .containsExactly(
                        tuple(TODAY.plusDays(1), "2.0", "2.5", "核查三"), tuple(TODAY, before.toString(), "2.0", "核查二"));
        assertThat(adjusted("A1"))
                .allSatisfy(change -> assertThat(change.actor()).isEqualTo("机关党委负责人"));
        assertThat(adjusted("A2")).hasSize(1);
    }

    @Test
    void tellNothingOfAScoreThatIsAsItWas() {
        var before = evaluations.sheet(reviewed.id()).lines().getFirst().result();
        adjust("A1", "1.5", "核查一");
        adjust("A1", before.toString(), "撤回");
        assertThat(changes()).isEmpty();
    }

    @Test
    void tellNothingWhileTheBranchHasItAgain() {
        adjust("A1", "1.5", "核查一");
        assertThat(changes()).hasSize(1);
        approval.giveBack(reviewed.id(), version(reviewed.id()), "请补充");
        assertThat(changes()).isEmpty();
    }

    @Test
    void tellACorrectionAndWhatBecameOfTheTotal() {
        var before = reviewed.total();
        approval.approve(reviewed.id(), version(reviewed.id()));
        approval.publicise(reviewed.id(), version(reviewed.id()));
        TestClock.daysLater(30, () -> approval.conclude(reviewed.id(), version(reviewed.id())));
        var correction = corrections.begin(reviewed.id(), version(reviewed.id()), "核查有误");
        assertThat(corrected())
                .extracting(Corrected::evaluation, Corrected::edition, Corrected::before, Corrected::after)
                .containsExactly(tuple(correction, 2, before, null));

        approval.approve(correction, version(correction));
        approval.publicise(correction, version(correction));
        TestClock.daysLater(30, () -> approval.conclude(correction, version(correction)));
        assertThat(corrected())
                .extracting(Corrected::before, Corrected::after, Corrected::reason)
                .containsExactly(tuple(before, before, "核查有误"));
    }

    @Test
    void areSeenByThoseWhoSeeTheBranch() {
        adjust("A1", "1.5", "核查一");
        database.flush();
        var code = code();
        As.user(
                users,
                OwnUnit.CLERK,
                () -> assertThat(profiles.profile(code).changes()).hasSize(1));
        As.user(
                users,
                "clerk",
                () -> assertThatExceptionOfType(NotFound.class).isThrownBy(() -> profiles.profile(code)));
    }

    @Test
    void takeTheSameStatementsHoweverManyThereAre() {
        adjust("A1", "1.5", "核查一");
        var afterOneChange = reading();
        adjust("A2", "1.5", "核查二");
        adjust("A3", "1.5", "核查三");
        assertThat(reading()).isEqualTo(afterOneChange);
    }

    private long reading() {
        Stored.flushAndClear(database);
        var code = code();
        return Statements.of(factory, () -> profiles.profile(code));
    }

    private void adjust(String code, String points, String reason) {
        var sheet = evaluations.sheet(reviewed.id());
        var line = sheet.lines().stream()
                .filter(indicatorLine -> indicatorLine.indicator().code().equals(code))
                .findFirst()
                .orElseThrow();
        approval.adjust(sheet.id(), sheet.version(), line.indicator().id(), new BigDecimal(points), reason);
    }

    private int version(UUID id) {
        return evaluations.sheet(id).version();
    }

    private List<Adjusted> adjusted(String code) {
        return changes().stream()
                .filter(Adjusted.class::isInstance)
                .map(Adjusted.class::cast)
                .filter(change -> change.code().equals(code))
                .toList();
    }

    private List<Corrected> corrected() {
        return changes().stream()
                .filter(Corrected.class::isInstance)
                .map(Corrected.class::cast)
                .toList();
    }

    private List<ResultChange> changes() {
        database.flush();
        return profiles.profile(code()).changes();
    }

    private String code() {
        return database.createQuery("select b.code from Branch b where b.id = :id", String.class)
                .setParameter("id", reviewed.branch().id())
                .getSingleResult();
    }
}
