package cn.gov.tj.mz.fourstrong.evaluation.review;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.tj.mz.fourstrong.As;
import cn.gov.tj.mz.fourstrong.account.AccountSamples;
import cn.gov.tj.mz.fourstrong.account.AccountSetupService;
import cn.gov.tj.mz.fourstrong.account.Scope;
import cn.gov.tj.mz.fourstrong.evaluation.Edits;
import cn.gov.tj.mz.fourstrong.evaluation.Evaluation;
import cn.gov.tj.mz.fourstrong.evaluation.EvaluationState;
import cn.gov.tj.mz.fourstrong.evaluation.People;
import cn.gov.tj.mz.fourstrong.evaluation.RaceTest;
import cn.gov.tj.mz.fourstrong.evaluation.StoredCycle;
import cn.gov.tj.mz.fourstrong.evaluation.review.ReviewerReplacementService.Replaced;
import cn.gov.tj.mz.fourstrong.standard.Stale;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What two people do about the reviewers of one branch at once: nobody overwrites what the other did. */
class ReviewerRaceTest extends RaceTest {

    @Autowired
    ReviewerReplacementService replacement;

    @Autowired
    AssignmentService assignments;

    @Autowired
    AssignmentRepository asked;

    @Autowired
    ReviewService reviews;

    @Autowired
    AccountSetupService accounts;

    private final Map<String, UUID> people = new TreeMap<>();
    private UUID waiting;

    @Override
    protected void fillTheCycle() {
        waiting = cycle.submitted("一支部", "90").id();
        for (var name : List.of("one", "two", "three")) {
            People.reviewer(accounts, name, Scope.WHOLE, null);
            people.put(name, People.id(database, name));
        }
    }

    @BeforeEach
    void letTwoReview() {
        manage(() -> assign("one", "two"));
    }

    @AfterEach
    void removePeople() {
        AccountSamples.remove(stored, people.keySet());
    }

    @Test
    void nothingIsPassedOnThatSomebodyElsePassedOnBefore() {
        commit(() -> AccountSamples.disable(database, "one"));
        var replaced = new AtomicReference<Replaced>();

        assertThat(second(() -> replace("two"), () -> replaced.set(replace("three"))))
                .isNull();

        assertThat(replaced.get()).isEqualTo(new Replaced(0, 0, false));
        assertThat(asked.findReviewers(waiting)).containsExactly(people.get("two"));
    }

    @Test
    void nothingIsPassedOnThatWasReviewedMeanwhile() {
        submit("two", save("two"));
        commit(() -> AccountSamples.disable(database, "one"));
        var replaced = new AtomicReference<Replaced>();

        assertThat(second(() -> assign("two"), () -> replaced.set(replace("three"))))
                .isNull();

        assertThat(replaced.get()).isEqualTo(new Replaced(0, 0, false));
        assertThat(asked.findReviewers(waiting)).containsExactly(people.get("two"));
        assertThat(database.find(Evaluation.class, waiting).progress().state()).isEqualTo(EvaluationState.REVIEWED);
    }

    @Test
    void nobodyHandsInWhatWasPassedOnMeanwhile() {
        var begun = save("one");

        assertThat(second(() -> assign("two"), () -> submit("one", begun))).isInstanceOf(Stale.class);

        assertThat(database.find(Evaluation.class, waiting).progress().state()).isEqualTo(EvaluationState.SUBMITTED);
    }

    private void assign(String... names) {
        assignments.assign(waiting, Stream.of(names).map(people::get).toList(), "调整");
    }

    private Replaced replace(String successor) {
        return replacement.replace(StoredCycle.CODE, people.get("one"), people.get(successor), "停用");
    }

    private ReviewSheet.Version save(String name) {
        return As.call(users, name, () -> {
            var sheet = reviews.sheet(waiting);
            return reviews.save(waiting, sheet.version(), Edits.full(sheet)).version();
        });
    }

    private void submit(String name, ReviewSheet.Version version) {
        As.user(users, name, () -> reviews.submit(waiting, version));
    }
}
