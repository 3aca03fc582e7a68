package cn.gov.tj.mz.fourstrong.activity;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.tj.mz.fourstrong.ApplicationTest;
import cn.gov.tj.mz.fourstrong.As;
import cn.gov.tj.mz.fourstrong.Statements;
import cn.gov.tj.mz.fourstrong.organisation.BranchName;
import cn.gov.tj.mz.fourstrong.organisation.OrganisationAdminService;
import cn.gov.tj.mz.fourstrong.organisation.OrganisationService;
import cn.gov.tj.mz.fourstrong.standard.Criterion;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.test.context.support.WithUserDetails;
import org.springframework.transaction.annotation.Transactional;

@ApplicationTest
@Tag("database")
@Transactional
@WithUserDetails("manager")
class PracticeServiceTest {

    private static final LocalDate DAY = LocalDate.of(2025, 3, 3);

    @Autowired
    PracticeService practices;

    @Autowired
    ActivityImportService imports;

    @Autowired
    OrganisationAdminService admin;

    @Autowired
    OrganisationService organisation;

    @Autowired
    UserDetailsService users;

    @Autowired
    EntityManager database;

    @Autowired
    EntityManagerFactory factory;

    private UUID branch;

    @BeforeEach
    void makeABranch() {
        branch = OwnBranch.create(admin);
    }

    @Test
    void listARecordUnderEachOfItsCriteriaNewestFirst() {
        add("去年", DAY.minusYears(1), null, Criterion.MEMBERSHIP);
        add("无日期", null, null, Criterion.MEMBERSHIP);
        add("今年", DAY, null, Criterion.MEMBERSHIP, Criterion.EFFECTIVENESS);

        assertThat(titles(Criterion.MEMBERSHIP)).containsExactly("今年", "去年", "无日期");
        assertThat(titles(Criterion.EFFECTIVENESS)).containsExactly("今年");
        assertThat(practices.newest(branch)).containsOnlyKeys(Criterion.MEMBERSHIP, Criterion.EFFECTIVENESS);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "ACCEPTED")
    void leaveOutWhatWasNotAccepted(ActivityState state) {
        OwnBranch.add(imports, OwnBranch.entry(branch, draft("做法", DAY, null, Criterion.MEMBERSHIP), state));
        database.flush();

        assertThat(practices.newest(branch)).isEmpty();
    }

    @Test
    void listSoManyAndCountAll() {
        for (var week = 0; week < PracticeService.MAX + 3; week++) {
            add("第" + week + "周", DAY.plusWeeks(week), null, Criterion.MEMBERSHIP);
        }

        assertThat(practices.newest(branch).get(Criterion.MEMBERSHIP))
                .hasSize(PracticeService.MAX)
                .allSatisfy(practice -> assertThat(practice.total()).isEqualTo(PracticeService.MAX + 3));
        assertThat(titles(Criterion.MEMBERSHIP)).startsWith("第10周").endsWith("第3周");
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "2025-01-01, -, true",
                "2025-06-30, -, true",
                "2024-12-31, 2025, false",
                "2025-07-01, 2025, false",
                "-, 2025, true",
                "-, 2024, false",
                "-, -, true"
            })
    void keepToASpanOfDays(@Nullable LocalDate day, @Nullable Integer year, boolean within) {
        add("做法", day, year, Criterion.MEMBERSHIP);

        assertThat(practices.newest(branch, LocalDate.of(2025, 1, 1), LocalDate.of(2025, 6, 30)))
                .hasSize(within ? 1 : 0);
    }

    @Test
    void takeOneStatementForAllCriteria() {
        var none = Statements.of(factory, () -> practices.newest(branch));
        for (var week = 0; week < 20; week++) {
            add("做法", DAY.plusWeeks(week), null, Criterion.values());
        }
        database.clear();

        assertThat(Statements.of(factory, () -> practices.newest(branch)))
                .isEqualTo(none)
                .isLessThanOrEqualTo(2);
    }

    /** The special has nothing for these, and invented meetings do not fill the gap. */
    @ParameterizedTest
    @CsvSource({
        "WX, POLITICAL_FUNCTION MEMBERSHIP EFFECTIVENESS",
        "YL, MEMBERSHIP EFFECTIVENESS",
        "JZ, POLITICAL_FUNCTION LEADERSHIP_TEAM MEMBERSHIP EFFECTIVENESS"
    })
    void showWhereTheDemoHasNone(String code, String criteria) {
        var id = organisation.branches().stream()
                .filter(name -> name.code().equals(code))
                .map(BranchName::id)
                .findFirst()
                .orElseThrow();

        assertThat(practices.newest(id).keySet()).extracting(Enum::name).containsExactly(criteria.split(" "));
    }

    @Test
    void stayWithinTheScopeOfTheCaller() {
        add("做法", DAY, null, Criterion.MEMBERSHIP);

        assertThat(practices.newest(branch)).isNotEmpty();
        As.user(users, "clerk", () -> assertThat(practices.newest(branch)).isEmpty());
    }

    private void add(String title, @Nullable LocalDate day, @Nullable Integer year, Criterion... criteria) {
        OwnBranch.add(imports, OwnBranch.entry(branch, draft(title, day, year, criteria), ActivityState.ACCEPTED));
        database.flush();
    }

    private static ActivityDraft draft(
            String title, @Nullable LocalDate day, @Nullable Integer year, Criterion... criteria) {
        return ActivityDraft.of(
                title,
                null,
                List.of("BUSINESS_SERVICE"),
                EnumSet.copyOf(Set.of(criteria)),
                new ActivityDates(day, null, null, year));
    }

    private List<String> titles(Criterion criterion) {
        return practices.newest(branch).get(criterion).stream()
                .map(Practice::title)
                .toList();
    }
}
