package cn.gov.tj.mz.fourstrong.audit;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.tj.mz.fourstrong.Application;
import cn.gov.tj.mz.fourstrong.standard.AuditAction;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class AuditCodesTest {

    /** Every entry ever written is hashed with its code, so none of these may change. */
    private static final String STORED = """
            account.created account.disabled account.enabled account.granted account.locked
            account.passwordChanged account.passwordReset account.renamed account.signInRefused
            account.signedIn account.signedOut account.unlocked activity.accepted activity.edited
            activity.recorded activity.returned activity.submitted activity.taken activity.withdrawn
            calendar.added calendar.cited calendar.cleared calendar.imported calendar.set cycle.closed
            cycle.extended cycle.opened cycle.reminded evaluation.adjusted evaluation.approved
            evaluation.draft evaluation.final evaluation.findingWithdrawn evaluation.found
            evaluation.marked evaluation.objectionRecorded evaluation.objectionRejected
            evaluation.objectionUpheld evaluation.publicised evaluation.returned
            evaluation.reviewSettled evaluation.reviewed evaluation.reviewersChanged evaluation.saved
            evaluation.submitted list.exported organisation.branchChanged organisation.branchCreated
            organisation.unitChanged organisation.unitCreated rubric.copied rubric.created
            rubric.edited rubric.imported rubric.revised rubric.withdrawn title.granted title.improving
            title.kept title.withdrawn""";

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
}
