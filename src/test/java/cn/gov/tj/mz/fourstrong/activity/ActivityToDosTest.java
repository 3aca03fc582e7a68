package cn.gov.tj.mz.fourstrong.activity;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.tj.mz.fourstrong.ApplicationTest;
import cn.gov.tj.mz.fourstrong.As;
import cn.gov.tj.mz.fourstrong.account.AccountSetupService;
import cn.gov.tj.mz.fourstrong.account.Scope;
import cn.gov.tj.mz.fourstrong.evaluation.People;
import cn.gov.tj.mz.fourstrong.organisation.OrganisationAdminService;
import cn.gov.tj.mz.fourstrong.standard.Thing;
import cn.gov.tj.mz.fourstrong.standard.ToDo;
import cn.gov.tj.mz.fourstrong.standard.Words;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.transaction.annotation.Transactional;

@ApplicationTest
@Tag("database")
@Transactional
class ActivityToDosTest {

    @Autowired
    ActivityToDos toDos;

    @Autowired
    ActivityImportService imports;

    @Autowired
    OrganisationAdminService organisation;

    @Autowired
    AccountSetupService accounts;

    @Autowired
    UserDetailsService users;

    @Autowired
    EntityManager database;

    @BeforeEach
    void storeABranchWithItsClerkAndReviewer() {
        var branch = OwnBranch.create(organisation);
        add(branch, ActivityState.DRAFT, ActivityState.RETURNED, ActivityState.RETURNED);
        add(branch, ActivityState.SUBMITTED, ActivityState.SUBMITTED, ActivityState.SUBMITTED);
        add(branch, ActivityState.ACCEPTED);
        People.clerk(accounts, "secretary", branch);
        People.reviewer(accounts, "judge", branch, null);
        database.flush();
    }

    @Test
    void tellAClerkWhatWaits() {
        tell(
                "secretary",
                new ToDo("activity.todo.RETURNED", 2, "activities?state=RETURNED", "activities"),
                new ToDo("activity.todo.DRAFT", 1, "activities?state=DRAFT", "activities"));
    }

    @Test
    void tellAReviewerWhatWaits() {
        tell("judge", new ToDo("activity.todo.SUBMITTED", 3, "activities?state=SUBMITTED", "activities"));
    }

    @Test
    void nameReturnedOnesWithTheReasonAndLeadToTheForm() {
        As.user(users, "secretary", () -> {
            var things = toDos.withThings().getFirst().things();
            assertThat(things).hasSize(2).allSatisfy(thing -> {
                assertThat(thing.title()).isEqualTo(Words.name(Drafts.good().title()));
                assertThat(thing.line())
                        .isEqualTo(Words.of("activity.thing.RETURNED", "test", LocalDate.of(2026, 11, 20), "请补充"));
                assertThat(thing.route()).startsWith("activities/edit/");
            });
        });
    }

    @Test
    void nameAtMostFiveToAReviewerTheOldestFirst() {
        var branch = OwnBranch.create(organisation, Scope.WHOLE, "OTHER");
        add(branch, Collections.nCopies(4, ActivityState.SUBMITTED).toArray(ActivityState[]::new));
        People.reviewer(accounts, "all", Scope.WHOLE, null);
        As.user(
                users,
                "judge",
                () -> assertThat(toDos.withThings().getFirst().things())
                        .hasSize(3)
                        .extracting(thing -> thing.line().arguments())
                        .allSatisfy(words -> assertThat(words).startsWith("测试").endsWith(3L)));
        As.user(
                users,
                "all",
                () -> assertThat(toDos.withThings().getFirst().things()).hasSize(Thing.MOST));
    }

    @ParameterizedTest
    @ValueSource(strings = {"manager", "sysadmin", "secadmin", "auditor"})
    void nameNothingToOthers(String username) {
        As.user(users, username, () -> assertThat(toDos.withThings()).isEmpty());
    }

    private void tell(String username, ToDo... expected) {
        As.user(users, username, () -> assertThat(toDos.forCaller()).containsExactly(expected));
    }

    private void add(UUID branch, ActivityState... states) {
        OwnBranch.add(
                imports,
                Arrays.stream(states)
                        .map(state -> OwnBranch.entry(branch, Drafts.good(), state))
                        .toArray(ActivityImportService.Entry[]::new));
    }
}
