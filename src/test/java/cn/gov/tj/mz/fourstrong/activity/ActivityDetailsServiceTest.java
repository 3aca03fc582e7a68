package cn.gov.tj.mz.fourstrong.activity;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.tj.mz.fourstrong.ApplicationTest;
import cn.gov.tj.mz.fourstrong.As;
import cn.gov.tj.mz.fourstrong.Statements;
import cn.gov.tj.mz.fourstrong.activity.ActivityFilter.Place;
import cn.gov.tj.mz.fourstrong.activity.ActivityFilter.Tags;
import cn.gov.tj.mz.fourstrong.activity.ActivityFilter.Time;
import cn.gov.tj.mz.fourstrong.organisation.OrganisationAdminService;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Sort;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.transaction.annotation.Transactional;

@ApplicationTest
@Transactional
class ActivityDetailsServiceTest {

    @Autowired
    ActivityDetailsService reader;

    @Autowired
    ActivityListing list;

    @Autowired
    ActivityImportService imports;

    @Autowired
    OrganisationAdminService organisation;

    @Autowired
    UserDetailsService users;

    @Autowired
    EntityManagerFactory factory;

    @Autowired
    EntityManager database;

    private UUID branch;

    @BeforeEach
    void addABranch() {
        branch = OwnBranch.create(organisation);
    }

    /** Two for the record within the scope; three more for the caller's branch, and for the record as a reviewer. */
    @ParameterizedTest
    @CsvSource({"ACCEPTED, 2", "RETURNED, 2", "WITHDRAWN, 2", "SUBMITTED, 5"})
    void asksWhatAReviewerMayDoOnlyWhileTheRecordAwaitsReview(ActivityState state, int queries) {
        OwnBranch.add(imports, OwnBranch.entry(branch, Drafts.good(), state));
        database.flush();
        database.clear();
        As.user(users, "reviewer", () -> {
            var id = list.page(only(state), Sort.unsorted(), 0, 1).getFirst().id();

            assertThat(Statements.queries(factory, () -> reader.details(id))).hasSize(queries);
        });
    }

    private ActivityFilter only(ActivityState state) {
        return new ActivityFilter(null, Place.branch(branch), Tags.ALL, Time.ALL, Set.of(state), Set.of());
    }
}
