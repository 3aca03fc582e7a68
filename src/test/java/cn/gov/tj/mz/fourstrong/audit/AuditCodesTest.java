package cn.gov.tj.mz.fourstrong.audit;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.tj.mz.fourstrong.Application;
import cn.gov.tj.mz.fourstrong.activity.DraftPart;
import cn.gov.tj.mz.fourstrong.standard.AuditAction;
import cn.gov.tj.mz.fourstrong.standard.AuditDetail;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The words by which stored entries of the log and changes of records name things. Entries are hashed with them and
 * never written anew, so renaming a constant would break the chain or leave old entries without a text. A test that
 * fails here asks for the old name back; only what is new is added to a list.
 */
class AuditCodesTest {

    /** What was done. */
    private static final String STORED = """
            account.created account.disabled account.enabled account.granted account.locked
            account.passwordChanged account.passwordReset account.renamed account.signInRefused
            account.signedIn account.signedOut account.unlocked activity.accepted activity.edited
            activity.imported activity.recorded activity.reopened activity.returned activity.submitted activity.withdrawn
            administrator.disabled administrator.enabled administrator.granted
            administrator.passwordReset administrator.renamed administrator.unlocked
            attachment.added attachment.downloaded attachment.foundChanged attachment.removed
            calendar.added calendar.cited calendar.cleared calendar.imported calendar.set cycle.closed
            cycle.extended cycle.opened cycle.reminded duty.reminded duty.ruleSet duty.supplementTakenBack duty.supplemented
            duty.waiverAsked duty.waiverConfirmed duty.waiverRefused duty.waiverTakenBack evaluation.adjusted evaluation.approved
            evaluation.draft evaluation.final evaluation.findingRecorded evaluation.findingWithdrawn
            evaluation.joined evaluation.joinedExcluded evaluation.left evaluation.objectionRecorded evaluation.objectionRejected evaluation.objectionUpheld
            evaluation.publicised evaluation.publicityMoved evaluation.rejoined evaluation.returned evaluation.reviewSaved evaluation.reviewSettled
            evaluation.reviewed evaluation.reviewersChanged evaluation.selfSaved evaluation.submitted
            list.exported organisation.branchChanged organisation.branchCreated organisation.unitChanged
            organisation.unitCreated rubric.copied rubric.created rubric.edited rubric.enabled rubric.imported
            rubric.revised rubric.withdrawn series.named series.renamed series.targetSet series.withdrawn
            suggestion.answered template.replaced template.reset title.granted title.improving title.kept title.withdrawn""";

    /** What the details of an entry are called. */
    private static final String DETAILS = """
            active added after appliesWhen approvalDueOn attachedTo before branch branches bytes changed changes
            closedOn closesAfter code columns committee content day displayName evaluation
            excluded filter foundedOn frequency from graceDays grantedOn groups improveBy in
            indicator indicators keys kind lastElectionOn leftOut members missing name
            noticeDays opensAfter phase reason reminders removed reviewDueOn reviewers rows
            rubric rule selfDueOn sha256 shortName sortOrder source termYears times to tooLong unit
            until waiverConfirmed words year yearBefore""";

    /** Which part of a record a change is about. */
    private static final String PARTS = """
            TITLE SUMMARY TYPES CRITERIA START_DATE END_DATE PERIOD_TEXT EVALUATION_YEAR FIGURES HONOURS
            MINUTES_PLACE MINUTES_HOST MINUTES_RECORDER MINUTES_DUE MINUTES_PRESENT MINUTES_ABSENT MINUTES_AGENDA
            MINUTES_DECISIONS MINUTES_VOTES""";

    @Test
    void stayAsTheLogStoresThem() {
        var codes = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackagesOf(Application.class).stream()
                        .filter(type -> type.isAssignableTo(AuditAction.class) && type.isEnum())
                        .map(JavaClass::reflect)
                        .flatMap(type -> Arrays.stream(type.getEnumConstants()))
                        .map(action -> ((AuditAction) action).code());
        assertThat(codes.sorted().collect(joining(" "))).isEqualTo(STORED.replace("\n", " "));
    }

    @Test
    void ofDetailsStayAsTheLogStoresThem() {
        assertThat(Stream.of(AuditDetail.values()).map(AuditDetail::code).sorted())
                .containsExactly(DETAILS.split("\\s+"));
    }

    @Test
    void ofPartsStayAsTheHistoryOfRecordsStoresThem() {
        assertThat(Stream.of(DraftPart.values()).map(Enum::name)).containsExactlyInAnyOrder(PARTS.split("\\s+"));
    }
}
