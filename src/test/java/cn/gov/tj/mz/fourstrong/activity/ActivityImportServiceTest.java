package cn.gov.tj.mz.fourstrong.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cn.gov.tj.mz.fourstrong.ApplicationTest;
import cn.gov.tj.mz.fourstrong.As;
import cn.gov.tj.mz.fourstrong.Stored;
import cn.gov.tj.mz.fourstrong.organisation.OrganisationAdminService;
import cn.gov.tj.mz.fourstrong.standard.Invalid;
import cn.gov.tj.mz.fourstrong.standard.NotFound;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.annotation.Transactional;

@ApplicationTest
@Tag("database")
@Transactional
@RecordApplicationEvents
class ActivityImportServiceTest {

    @Autowired
    ActivityImportService imports;

    @Autowired
    OrganisationAdminService organisation;

    @Autowired
    UserDetailsService users;

    @Autowired
    EntityManager database;

    @Autowired
    ApplicationEvents events;

    private UUID branch;

    @BeforeEach
    void aBranch() {
        branch = OwnBranch.create(organisation);
    }

    @ParameterizedTest
    @CsvSource({
        "DRAFT, '[RECORDED]'",
        "SUBMITTED, '[RECORDED, SUBMITTED]'",
        "ACCEPTED, '[RECORDED, SUBMITTED, ACCEPTED]'",
        "RETURNED, '[RECORDED, SUBMITTED, RETURNED]'",
        "WITHDRAWN, '[RECORDED, WITHDRAWN]'"
    })
    void leadsEachRecordToItsState(ActivityState state, String actions) {
        OwnBranch.add(imports, OwnBranch.entry(branch, Drafts.good(), state));

        assertThat(stored()).singleElement().satisfies(activity -> {
            assertThat(activity.state()).isEqualTo(state);
            assertThat(activity.details(Set.of()).origin()).isEqualTo(Origin.PUBLISHED);
            assertThat(activity.steps().stream()
                            .map(ActivityDetails.Step::action)
                            .toList())
                    .hasToString(actions);
            assertThat(activity.steps().getFirst().at()).isEqualTo(OwnBranch.RECORDED_AT);
        });
    }

    @Test
    void keepsTheReasonOfWhatWasReturned() {
        OwnBranch.add(imports, OwnBranch.entry(branch, Drafts.good(), ActivityState.RETURNED, "请补充人数"));

        assertThat(stored().getFirst().steps().getLast().reason()).isEqualTo("请补充人数");
    }

    @Test
    void tellsTheAuditLogOnceHowManyCame() {
        OwnBranch.add(
                imports,
                OwnBranch.entry(branch, Drafts.titled("一"), ActivityState.DRAFT),
                OwnBranch.entry(branch, Drafts.titled("二"), ActivityState.ACCEPTED));

        assertThat(events.stream(ActivityImportEvent.class))
                .extracting(ActivityImportEvent::subject)
                .containsExactly("2");
    }

    @Test
    void holdsEveryRecordToTheRulesOfTheForm() {
        var good = OwnBranch.entry(branch, Drafts.good(), ActivityState.DRAFT);
        var bad = OwnBranch.entry(branch, Drafts.titled(" "), ActivityState.DRAFT);

        assertThat(catchThrowableOfType(Invalid.class, () -> OwnBranch.add(imports, good, bad))
                        .problems())
                .extracting(problem -> problem.field())
                .containsExactly("title");
        assertThat(events.stream(ActivityImportEvent.class)).isEmpty();
    }

    @Test
    void doesNotKnowABranchThatIsNotThere() {
        var nowhere = OwnBranch.entry(UUID.randomUUID(), Drafts.good(), ActivityState.DRAFT);

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> OwnBranch.add(imports, nowhere));
    }

    @ParameterizedTest
    @ValueSource(strings = {"clerk", "reviewer", "manager", "sysadmin", "secadmin", "auditor"})
    void isClosedToEveryPerson(String username) {
        As.user(
                users,
                username,
                () -> assertThatExceptionOfType(AccessDeniedException.class)
                        .isThrownBy(() -> imports.importAll(List.of())));
    }

    private List<Activity> stored() {
        Stored.flushAndClear(database);
        return database.createQuery("select a from Activity a where a.branch.id = :branch", Activity.class)
                .setParameter("branch", branch)
                .getResultList();
    }
}
