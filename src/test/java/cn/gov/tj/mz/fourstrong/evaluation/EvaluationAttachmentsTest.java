package cn.gov.tj.mz.fourstrong.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.gov.tj.mz.fourstrong.ApplicationTest;
import cn.gov.tj.mz.fourstrong.As;
import cn.gov.tj.mz.fourstrong.Statements;
import cn.gov.tj.mz.fourstrong.Stored;
import cn.gov.tj.mz.fourstrong.TestClock;
import cn.gov.tj.mz.fourstrong.account.AccountSetupService;
import cn.gov.tj.mz.fourstrong.attachment.Attaching;
import cn.gov.tj.mz.fourstrong.attachment.AttachmentService;
import cn.gov.tj.mz.fourstrong.attachment.OwnerKind;
import cn.gov.tj.mz.fourstrong.evaluation.decision.ApprovalService;
import cn.gov.tj.mz.fourstrong.evaluation.decision.CorrectionService;
import cn.gov.tj.mz.fourstrong.evaluation.decision.ObjectionEntry;
import cn.gov.tj.mz.fourstrong.evaluation.decision.ObjectionService;
import cn.gov.tj.mz.fourstrong.evaluation.listing.EvaluationListing;
import cn.gov.tj.mz.fourstrong.evaluation.review.FindingService;
import cn.gov.tj.mz.fourstrong.evaluation.sheet.FindingRow;
import cn.gov.tj.mz.fourstrong.organisation.Organisations;
import cn.gov.tj.mz.fourstrong.rubric.Indicator;
import cn.gov.tj.mz.fourstrong.rubric.RubricSamples;
import cn.gov.tj.mz.fourstrong.standard.Refused;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.test.context.support.WithUserDetails;
import org.springframework.transaction.annotation.Transactional;

/** Files at evaluations, at what was found about them, and at objections. */
@ApplicationTest
@Transactional
@WithUserDetails("manager")
@Tag("database")
class EvaluationAttachmentsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Autowired
    AttachmentService attachments;

    @Autowired
    FindingService findings;

    @Autowired
    ApprovalService approval;

    @Autowired
    ObjectionService objections;

    @Autowired
    CorrectionService corrections;

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

    private UUID draft;
    private UUID reviewed;
    private UUID submitted;
    private UUID concluded;

    /** The branch of the demo's clerk works on its draft, that of the second clerk was reviewed. */
    @BeforeEach
    void storeOneInEachStage() {
        var cycle = new StoredCycle(database, StoredCycle.CODE, RubricSamples.likeStandard());
        draft = cycle.draft("FC").id();
        reviewed = cycle.reviewed("WX", "90", "88").id();
        submitted = cycle.submitted("JF", "80").id();
        concluded = cycle.concluded("ZW", "92", "91").id();
        Stored.flushAndClear(database);
    }

    @Test
    void belongToTheBranchWhileItWorksOnItsPart() {
        var files = at(OwnerKind.EVALUATION, draft);
        As.user(users, "clerk", () -> {
            var id = files.add("自评说明.ofd");
            assertThat(files.names()).containsExactly("自评说明.ofd");
            files.remove(id);
            files.add("新的说明.ofd");
        });
        files.assertHidden();
        As.user(users, "reviewer", files::assertHidden);
        As.user(users, "clerk2", files::assertHidden);
    }

    @Test
    void areOnlyLookedAtOnceTheBranchHandedItOnOrIsDissolved() {
        var files = at(OwnerKind.EVALUATION, draft);
        var id = As.call(users, "clerk", () -> files.add("自评说明.ofd"));
        Organisations.dissolve(database, Organisations.branch(database, "FC"));
        As.user(users, "clerk", () -> files.assertReadOnly(id));

        var evaluation = database.find(Evaluation.class, draft);
        Samples.assess(evaluation, Indicator::fullMarks);
        evaluation.submit(Samples.by("福彩中心"));
        Stored.flushAndClear(database);
        As.user(users, "clerk", () -> {
            assertThat(files.names()).containsExactly("自评说明.ofd");
            files.assertReadOnly(id);
        });
    }

    @Test
    void comeFromThoseWhoReviewOnceItWasHandedOn() {
        var files = at(OwnerKind.EVALUATION, reviewed);
        var minutes = files.add("审定会纪要.ofd");
        As.user(users, "reviewer", () -> {
            files.add("核查.ofd");
            assertThatExceptionOfType(Refused.class).isThrownBy(() -> files.remove(minutes));
        });
        As.user(users, "clerk2", () -> {
            assertThat(files.names()).containsExactly("审定会纪要.ofd", "核查.ofd");
            files.assertReadOnly(minutes);
        });
        As.user(users, "clerk", files::assertHidden);
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> at(OwnerKind.EVALUATION, concluded).add("太晚.ofd"));
    }

    @Test
    void ofAFindingAreForThoseWhoMayRecordIt() {
        var bonus = at(OwnerKind.FINDING, find("BONUS_CITY", "全市先进"));
        var certificate = bonus.add("证书.ofd");
        var veto = at(OwnerKind.FINDING, find("VETO_MAJOR_EVENT", "重大舆情"));
        veto.add("通报.ofd");
        As.user(users, "reviewer", () -> {
            bonus.add("核查.ofd");
            assertThat(veto.names()).containsExactly("通报.ofd");
            assertThatExceptionOfType(Refused.class).isThrownBy(() -> veto.add("更多.ofd"));
        });
        As.user(users, "clerk2", () -> {
            assertThat(bonus.names()).containsExactly("证书.ofd", "核查.ofd");
            bonus.assertReadOnly(certificate);
        });
        As.user(users, "clerk", bonus::assertHidden);
    }

    @Test
    void ofAFindingAreHiddenFromItsBranchUntilThereIsAResult() {
        var early = new Attaching(attachments, OwnerKind.FINDING, find(submitted, "BONUS_CITY", "全市先进"));
        early.add("证书.ofd");
        var branch = database.find(Evaluation.class, submitted).branch().id();
        People.clerk(accounts, "own", branch);
        database.flush();

        As.user(users, "own", early::assertHidden);
    }

    @Test
    void ofFindingsAreReadAtOnceHoweverManyThereAre() {
        var first = find("BONUS_CITY", "全市先进");
        at(OwnerKind.FINDING, first).add("1.ofd");
        var one = Statements.of(factory, () -> attachments.of(OwnerKind.FINDING, List.of(first)));
        var second = find("BONUS_NATIONAL", "全国先进");
        at(OwnerKind.FINDING, second).add("2.ofd");
        Stored.flushAndClear(database);

        assertThat(Statements.of(factory, () -> attachments.of(OwnerKind.FINDING, List.of(first, second))))
                .isLessThanOrEqualTo(one + 2);
    }

    @Test
    void ofAnObjectionAreForThoseWhoDecide() {
        approval.approve(reviewed, version(reviewed));
        approval.publicise(reviewed, version(reviewed));
        objections.record(reviewed, version(reviewed), new ObjectionEntry("张三", null, TODAY, "会议次数有误"));
        database.flush();
        var objection = objections.of(reviewed).getFirst().id();
        var files = at(OwnerKind.OBJECTION, objection);
        var letter = files.add("来信.ofd");

        As.user(users, "reviewer", files::assertHidden);
        As.user(users, "clerk2", files::assertHidden);
        objections.reject(reviewed, objection, "次数无误");
        database.flush();
        files.assertReadOnly(letter);
        assertThat(files.names()).containsExactly("来信.ofd");
    }

    @Test
    void goOnWithACorrection() {
        at(OwnerKind.FINDING, find("BONUS_CITY", "全市先进")).add("证书.ofd");
        at(OwnerKind.EVALUATION, reviewed).add("纪要.ofd");
        approval.approve(reviewed, version(reviewed));
        approval.publicise(reviewed, version(reviewed));
        TestClock.daysLater(30, () -> approval.conclude(reviewed, version(reviewed)));
        var correction = corrections.begin(reviewed, version(reviewed), "核查有误");
        database.flush();

        assertThat(at(OwnerKind.EVALUATION, correction).names()).containsExactly("纪要.ofd");
        assertThat(at(OwnerKind.FINDING, found(correction).getFirst().id()).names())
                .containsExactly("证书.ofd");
        assertThat(at(OwnerKind.EVALUATION, reviewed).names()).containsExactly("纪要.ofd");
    }

    private Attaching at(OwnerKind kind, UUID id) {
        return new Attaching(attachments, kind, id);
    }

    private UUID find(String rule, String fact) {
        return find(reviewed, rule, fact);
    }

    private UUID find(UUID evaluation, String rule, String fact) {
        var entry = new FindingEntry(rule, fact, LocalDate.of(2026, 9, 1), "津民发〔2026〕1号", null, Set.of());
        findings.record(evaluation, version(evaluation), entry);
        database.flush();
        return found(evaluation).stream()
                .filter(row -> row.fact().text().equals(fact))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private List<FindingRow> found(UUID evaluation) {
        return evaluations.sheet(evaluation).breakdown().findings();
    }

    private int version(UUID evaluation) {
        return database.find(Evaluation.class, evaluation).version();
    }
}
