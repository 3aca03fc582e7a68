package cn.gov.tj.mz.fourstrong.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.tj.mz.fourstrong.ApplicationTest;
import cn.gov.tj.mz.fourstrong.As;
import cn.gov.tj.mz.fourstrong.evaluation.EvaluationListing;
import cn.gov.tj.mz.fourstrong.evaluation.EvaluationState;
import cn.gov.tj.mz.fourstrong.evaluation.Evaluations;
import cn.gov.tj.mz.fourstrong.evaluation.review.ReviewService;
import cn.gov.tj.mz.fourstrong.standard.ToDo;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.test.context.support.WithUserDetails;
import org.springframework.transaction.annotation.Transactional;

@ApplicationTest
@Transactional
class EvaluationToDosTest {

    @Autowired
    EvaluationToDos toDos;

    @Autowired
    EvaluationListing evaluations;

    @Autowired
    ReviewService reviews;

    @Autowired
    UserDetailsService users;

    @Test
    @WithUserDetails("clerk")
    void remindAClerkOfTheOpenSelfAssessment() {
        assertThat(toDos.forCaller())
                .containsExactly(new ToDo(
                        "evaluation.todo.draft", 1, "self-assessment", "self-assessment", LocalDate.of(2026, 12, 20)));
    }

    @Test
    @WithUserDetails("reviewer")
    void tellAReviewerHowManyWait() {
        assertThat(toDos.forCaller())
                .containsExactly(
                        new ToDo("evaluation.todo.submitted", 1, "review", "review", LocalDate.of(2027, 1, 15)));
    }

    @Test
    @WithUserDetails("reviewer")
    void passFromTheReviewerToTheClerkWhenItIsReturned() {
        var waiting = Evaluations.firstAt(evaluations, EvaluationState.SUBMITTED);
        As.user(users, "clerk2", () -> assertThat(toDos.forCaller()).isEmpty());
        reviews.giveBack(waiting.id(), reviews.sheet(waiting.id()).seen(), "请补充");

        assertThat(toDos.forCaller()).isEmpty();
        As.user(
                users,
                "clerk2",
                () -> assertThat(toDos.forCaller()).extracting(ToDo::key).containsExactly("evaluation.todo.returned"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"manager", "sysadmin", "secadmin", "auditor"})
    void ofOthersAreNone(String username) {
        As.user(users, username, () -> assertThat(toDos.forCaller()).isEmpty());
    }
}
