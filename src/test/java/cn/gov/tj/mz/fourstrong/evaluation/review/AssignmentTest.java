package cn.gov.tj.mz.fourstrong.evaluation.review;

import static cn.gov.tj.mz.fourstrong.evaluation.review.ReviewCycle.ALL;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cn.gov.tj.mz.fourstrong.ApplicationTest;
import cn.gov.tj.mz.fourstrong.As;
import cn.gov.tj.mz.fourstrong.Stored;
import cn.gov.tj.mz.fourstrong.account.AccountSetupService;
import cn.gov.tj.mz.fourstrong.account.Scope;
import cn.gov.tj.mz.fourstrong.evaluation.Edits;
import cn.gov.tj.mz.fourstrong.evaluation.Evaluation;
import cn.gov.tj.mz.fourstrong.evaluation.People;
import cn.gov.tj.mz.fourstrong.evaluation.StoredCycle;
import cn.gov.tj.mz.fourstrong.evaluation.listing.EvaluationFilter;
import cn.gov.tj.mz.fourstrong.evaluation.listing.EvaluationListing;
import cn.gov.tj.mz.fourstrong.evaluation.opening.CycleOpeningService;
import cn.gov.tj.mz.fourstrong.standard.Refused;
import cn.gov.tj.mz.fourstrong.supervision.ProgressListing;
import cn.gov.tj.mz.fourstrong.supervision.ProgressRow;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Sort;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.test.context.support.WithUserDetails;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.annotation.Transactional;

/**
 * A test of who reviews the branch of {@code colleague}: {@code one} and {@code two} may, {@code elsewhere} may not.
 * Nobody was asked to yet; what is not submitted has a reviewer.
 */
@ApplicationTest
@RecordApplicationEvents
@Tag("database")
@Transactional
@WithUserDetails("manager")
abstract class AssignmentTest {

    @Autowired
    AssignmentService assignments;

    @Autowired
    CycleOpeningService planning;

    @Autowired
    ProgressListing progress;

    @Autowired
    ReviewQueueListing queue;

    @Autowired
    ReviewService reviews;

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

    @Autowired
    ApplicationEvents events;

    ReviewCycle stored;
    Evaluation waiting;

    @BeforeEach
    void storeTheOneThatWaitsAndMorePeople() {
        stored = ReviewCycle.store(database);
        waiting = stored.submitted();
        Stream.concat(stored.drafts().stream(), Stream.of(stored.returned()))
                .forEach(evaluation -> stored.cycle().ask(evaluation, StoredCycle.REVIEWERS.getFirst()));
        People.reviewer(accounts, "one", Scope.WHOLE, null);
        People.reviewer(accounts, "two", Scope.WHOLE, null);
        People.reviewer(accounts, "colleague", Scope.WHOLE, waiting.branch().id());
        People.reviewer(
                accounts, "elsewhere", stored.drafts().getFirst().branch().id(), null);
        Stored.flushAndClear(database);
    }

    void assign(String... usernames) {
        assignments.assign(
                waiting.id(),
                Arrays.stream(usernames).map(name -> People.id(database, name)).toList(),
                null);
        Stored.flushAndClear(database);
    }

    String refusal(String username) {
        return catchThrowableOfType(
                        Refused.class,
                        () -> assignments.assign(waiting.id(), List.of(People.id(database, username)), null))
                .key();
    }

    void handIn(String username, String score) {
        As.user(users, username, () -> {
            var sheet = reviews.sheet(waiting.id());
            reviews.submit(waiting.id(), save(sheet, score));
        });
        Stored.flushAndClear(database);
    }

    ProgressRow row() {
        return rows(ALL).stream()
                .filter(row -> row.id().equals(waiting.id()))
                .findFirst()
                .orElseThrow();
    }

    List<ProgressRow> rows(EvaluationFilter filter) {
        return progress.page(filter, Sort.unsorted(), 0, 100);
    }

    ReviewSheet.Version save(ReviewSheet sheet, String score) {
        return reviews.save(waiting.id(), sheet.version(), Edits.all(sheet, score))
                .version();
    }
}
