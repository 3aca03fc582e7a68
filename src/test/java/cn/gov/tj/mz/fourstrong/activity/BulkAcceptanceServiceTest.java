package cn.gov.tj.mz.fourstrong.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import cn.gov.tj.mz.fourstrong.ApplicationTest;
import cn.gov.tj.mz.fourstrong.As;
import cn.gov.tj.mz.fourstrong.Stored;
import cn.gov.tj.mz.fourstrong.TestClock;
import cn.gov.tj.mz.fourstrong.account.AccountSamples;
import cn.gov.tj.mz.fourstrong.account.Role;
import cn.gov.tj.mz.fourstrong.organisation.OrganisationService;
import cn.gov.tj.mz.fourstrong.standard.Refusals;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Sort;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.test.context.support.WithUserDetails;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Many records are accepted together or not at all, and each that cannot be is named with its reason. */
@ApplicationTest
@Tag("database")
@Transactional
@RecordApplicationEvents
@WithUserDetails("reviewer")
class BulkAcceptanceServiceTest {

    private static final ActivityFilter SHOWN = ActivityFilters.text("蓝鲸");

    @Autowired
    BulkAcceptanceService bulk;

    @Autowired
    WaitingListing waiting;

    @Autowired
    ActivityService records;

    @Autowired
    ActivityDetailsService reader;

    @Autowired
    OrganisationService organisation;

    @Autowired
    UserDetailsService users;

    @Autowired
    EntityManager database;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    ApplicationEvents events;

    private UUID ownBranch;
    private UUID first;
    private UUID second;

    @BeforeEach
    void recordTwo() {
        As.user(users, "clerk", () -> {
            ownBranch = organisation.branches(Role.CLERK).getFirst().id();
            first = records.record(ownBranch, Drafts.titled("蓝鲸讲堂"), true);
            second = records.record(ownBranch, Drafts.titled("蓝鲸入户"), true);
        });
        Stored.flushAndClear(database);
        events.clear();
    }

    @Test
    void acceptsThemAsIfOneByOne() {
        bulk.accept(versions());

        assertThat(List.of(first, second)).allSatisfy(id -> {
            assertThat(reader.details(id).state()).isEqualTo(ActivityState.ACCEPTED);
            assertThat(reader.details(id).steps().getLast().action()).isEqualTo(ActivityAction.ACCEPTED);
        });
        assertThat(events.stream(ActivityEvent.class))
                .extracting(ActivityEvent::subject, event -> event.action().code())
                .containsExactlyInAnyOrder(tuple("蓝鲸讲堂", "activity.accepted"), tuple("蓝鲸入户", "activity.accepted"));
    }

    @Test
    void takesThemBackTogetherWithinTenMinutes() {
        bulk.accept(versions());
        Stored.flushAndClear(database);
        bulk.reopen(Map.of(first, version(first)));
        assertThat(reader.details(first).state()).isEqualTo(ActivityState.SUBMITTED);

        TestClock.daysLater(
                1,
                () -> assertThat(refusals(() -> bulk.reopen(Map.of(second, version(second)))))
                        .extracting(Refusals.Refusal::key)
                        .containsExactly("activity.refused.REOPENED"));
    }

    @Test
    void tellsEachThatWasRefusedAndWhyAndAcceptsNone() {
        var gone = UUID.randomUUID();
        var seen = Map.of(first, version(first), second, version(second) - 1, gone, 0);
        new TransactionTemplate(transactions).executeWithoutResult(transaction -> {
            assertThat(refusals(() -> bulk.accept(seen)))
                    .extracting(Refusals.Refusal::id, Refusals.Refusal::key)
                    .containsExactlyInAnyOrder(tuple(second, "screen.refused.changed"), tuple(gone, "screen.notFound"));
            assertThat(transaction.isRollbackOnly()).isTrue();
        });
    }

    @Test
    void neitherOffersNorAcceptsARecordOfTheOwnBranch() {
        assertThat(waiting.first(SHOWN, Sort.unsorted())).hasSize(2);
        AccountSamples.move(database, "reviewer", ownBranch);

        assertThat(waiting.ownBranch()).contains(ownBranch);
        assertThat(waiting.first(SHOWN, Sort.unsorted())).isEmpty();
        assertThat(refusals(() -> bulk.accept(versions())))
                .extracting(Refusals.Refusal::key)
                .containsOnly("activity.refused.ownBranch")
                .hasSize(2);
    }

    private Map<UUID, Integer> versions() {
        return Map.of(first, version(first), second, version(second));
    }

    private int version(UUID id) {
        return reader.details(id).version();
    }

    private static List<Refusals.Refusal> refusals(Runnable action) {
        return catchThrowableOfType(Refusals.class, action::run).all();
    }
}
