package cn.gov.tj.mz.fourstrong.supervision;

import static cn.gov.tj.mz.fourstrong.rubric.RubricSamples.points;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import cn.gov.tj.mz.fourstrong.ApplicationTest;
import cn.gov.tj.mz.fourstrong.As;
import cn.gov.tj.mz.fourstrong.Stored;
import cn.gov.tj.mz.fourstrong.account.AccountSetupService;
import cn.gov.tj.mz.fourstrong.evaluation.Evaluation;
import cn.gov.tj.mz.fourstrong.evaluation.People;
import cn.gov.tj.mz.fourstrong.evaluation.StoredCycle;
import cn.gov.tj.mz.fourstrong.supervision.SelfGapListing.Filter;
import cn.gov.tj.mz.fourstrong.supervision.SelfGapListing.Gap;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Sort;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.test.context.support.WithUserDetails;
import org.springframework.transaction.annotation.Transactional;

@ApplicationTest
@Tag("database")
@Transactional
@WithUserDetails("manager")
class SelfGapListingTest {

    @Autowired
    SelfGapListing gaps;

    @Autowired
    AccountSetupService accounts;

    @Autowired
    UserDetailsService users;

    @Autowired
    EntityManager database;

    private StoredCycle cycle;
    private Evaluation second;

    /** Branches that see themselves 1, 3, 1 and 0 points above their reviewers, 4 below, or have no review yet. */
    @BeforeEach
    void fillACycle() {
        cycle = new StoredCycle(database);
        cycle.reviewed("一支部", "30", "29");
        second = cycle.concluded("二支部", "28", "26", "24");
        cycle.reviewed("三支部", "29", "29", "28", "27");
        cycle.reviewed("四支部", "27", "27");
        cycle.reviewed("五支部", "20", "24");
        cycle.submitted("六支部", "30");
        Stored.flushAndClear(database);
    }

    @Test
    void putsTheWidestGapFirst() {
        assertThat(rows("0"))
                .extracting(gap -> gap.branch().shortName().then(), Gap::self, Gap::review, Gap::points)
                .containsExactly(
                        tuple("二支部", points("28"), points("25"), points("3")),
                        tuple("一支部", points("30"), points("29"), points("1")),
                        tuple("三支部", points("29"), points("28"), points("1")),
                        tuple("四支部", points("27"), points("27"), points("0")));
        assertThat(rows("0").getFirst().evaluation()).isEqualTo(second.id());
    }

    @ParameterizedTest
    @CsvSource({"0, 4", "0.1, 3", "1, 3", "1.1, 1", "3, 1", "3.1, 0", "100, 0"})
    void findsBranchesThatSeeThemselvesFarAboveTheirReview(String least, int number) {
        assertThat(rows(least)).hasSize(number);
        assertThat(gaps.count(filter(least))).isEqualTo(number);
        var all = new ArrayList<Gap>();
        gaps.forEach(filter(least), Sort.unsorted(), all::add);
        assertThat(all).isEqualTo(rows(least));
    }

    /** Of the exact means 28.83 and 28.75, which are both shown as 28.8, the gaps are 1.2 and 1.3. */
    @ParameterizedTest
    @CsvSource({"1.2, 3", "1.3, 2", "1.4, 1"})
    void filtersByTheGapThatIsShown(String least, int number) {
        cycle.reviewed("七支部", "30", "29", "29", "28.5");
        cycle.reviewed("八支部", "30", "29", "28.5");
        Stored.flushAndClear(database);

        assertThat(rows(least))
                .hasSize(number)
                .allSatisfy(gap -> assertThat(gap.points()).isGreaterThanOrEqualTo(new BigDecimal(least)));
        assertThat(gaps.count(filter(least))).isEqualTo(number);
    }

    @Test
    void isReadPageByPage() {
        assertThat(gaps.page(filter("0"), Sort.unsorted(), 1, 2))
                .extracting(gap -> gap.branch().shortName().then())
                .containsExactly("一支部", "三支部");
    }

    @Test
    void keepsToTheScopeOfTheManager() {
        People.manager(accounts, "leader", second.branch().id());
        database.flush();

        As.user(users, "leader", () -> {
            assertThat(rows("0"))
                    .extracting(gap -> gap.branch().shortName().then())
                    .containsExactly("二支部");
            assertThat(gaps.count(filter("0"))).isOne();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"clerk", "reviewer", "auditor", "sysadmin", "secadmin"})
    void isForManagersOnly(String username) {
        As.user(users, username, () -> {
            denied(() -> gaps.count(filter("1")));
            denied(() -> gaps.page(filter("1"), Sort.unsorted(), 0, 1));
            denied(() -> gaps.forEach(filter("1"), Sort.unsorted(), _ -> {}));
        });
    }

    private static void denied(Runnable action) {
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(action::run);
    }

    private static Filter filter(String least) {
        return new Filter(StoredCycle.CODE, new BigDecimal(least));
    }

    private List<Gap> rows(String least) {
        return gaps.page(filter(least), Sort.unsorted(), 0, 100);
    }
}
