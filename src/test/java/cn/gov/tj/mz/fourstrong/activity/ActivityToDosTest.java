package cn.gov.tj.mz.fourstrong.activity;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.tj.mz.fourstrong.ApplicationTest;
import cn.gov.tj.mz.fourstrong.As;
import cn.gov.tj.mz.fourstrong.account.AccountSetupService;
import cn.gov.tj.mz.fourstrong.evaluation.People;
import cn.gov.tj.mz.fourstrong.organisation.OrganisationAdminService;
import cn.gov.tj.mz.fourstrong.standard.ToDo;
import jakarta.persistence.EntityManager;
import java.util.Arrays;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
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
