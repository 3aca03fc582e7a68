package cn.gov.tj.mz.fourstrong.activity.duty;

import static cn.gov.tj.mz.fourstrong.activity.duty.DutyRecords.TYPE;
import static cn.gov.tj.mz.fourstrong.activity.duty.DutyRecords.YEAR;
import static cn.gov.tj.mz.fourstrong.activity.duty.DutyRecords.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.gov.tj.mz.fourstrong.ApplicationTest;
import cn.gov.tj.mz.fourstrong.As;
import cn.gov.tj.mz.fourstrong.Statements;
import cn.gov.tj.mz.fourstrong.account.Role;
import cn.gov.tj.mz.fourstrong.activity.ActivityService;
import cn.gov.tj.mz.fourstrong.activity.TypeName;
import cn.gov.tj.mz.fourstrong.organisation.OrganisationService;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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
class DutyServiceTest {

    private static final DutyFilter THEME_DAYS = DutyFilter.of(YEAR).withTypes(Set.of(TYPE));

    @Autowired
    DutyService duties;

    @Autowired
    DutyListing list;

    @Autowired
    ActivityService records;

    @Autowired
    OrganisationService organisation;

    @Autowired
    UserDetailsService users;

    @Autowired
    EntityManager database;

    @Autowired
    EntityManagerFactory factory;

    @BeforeEach
    void branches() {
        DutyRecords.found(database);
    }

    @Test
    void showsTheBranchesInTheBureausOrder() {
        var board = duties.board(THEME_DAYS, 0, 50);

        assertThat(board.total()).isEqualTo(6);
        assertThat(board.rows())
                .extracting(row -> row.branch().code())
                .containsExactly("WX", "ZW", "FC", "JZ", "JF", "YL");
        assertThat(board.rows()).allSatisfy(row -> assertThat(row.duties()).hasSize(12));
    }

    @Test
    void showsAPage() {
        var page = duties.board(THEME_DAYS, 2, 2);

        assertThat(page.total()).isEqualTo(6);
        assertThat(page.rows()).extracting(row -> row.branch().code()).containsExactly("FC", "JZ");
    }

    @Test
    void keepsToBranchesWithADutyInAState() {
        recordInMarch();
        var done = new DutyFilter(YEAR, Set.of(TYPE), null, null, "", Set.of(DutyState.DONE));

        assertThat(duties.board(done, 0, 50).rows())
                .extracting(row -> row.branch().code())
                .containsExactly("FC");
        assertThat(list.count(done)).isEqualTo(1);
    }

    @Test
    void keepsToAUnitABranchAndWords() {
        assertThat(codes(new DutyFilter(YEAR, Set.of(TYPE), "JZZ", null, "", Set.of())))
                .containsExactly("JZ", "JF");
        assertThat(codes(new DutyFilter(YEAR, Set.of(TYPE), null, "YL", "", Set.of())))
                .containsExactly("YL");
        assertThat(codes(new DutyFilter(YEAR, Set.of(TYPE), null, null, "福彩", Set.of())))
                .containsExactly("FC");
        assertThat(codes(new DutyFilter(YEAR, Set.of(TYPE), "nonsense", null, "", Set.of())))
                .isEmpty();
    }

    @Test
    void givesFilesOneDutyARow() {
        recordInMarch();
        var lines = new ArrayList<DutyLine>();
        list.forEach(THEME_DAYS, Sort.unsorted(), lines::add);

        assertThat(lines).hasSize(72).hasSize((int) list.count(THEME_DAYS));
        assertThat(list.page(THEME_DAYS, Sort.unsorted(), 24, 12))
                .allMatch(line -> line.branch().code().equals("FC"))
                .filteredOn(line -> line.duty().state() == DutyState.DONE)
                .singleElement()
                .satisfies(line -> assertThat(line.duty().period().first()).isEqualTo(day(3, 1)));
    }

    @Test
    void saysHowMuchWasDoneInTime() {
        recordInMarch();
        var rates = duties.timeliness(DutyFilter.of(YEAR));

        assertThat(rates.entrySet())
                .filteredOn(rate -> rate.getKey().code().equals(TYPE))
                .singleElement()
                .satisfies(rate -> assertThat(rate.getValue()).isEqualTo(new Timeliness(1, 72)));
        assertThat(rates.keySet()).extracting(TypeName::code).doesNotContain("TEAM_BUILDING");
    }

    @Test
    void takesAsManyStatementsForAllBranchesAsForOne() {
        recordInMarch();
        database.clear();
        var one = Statements.of(factory, () -> duties.board(THEME_DAYS, 0, 1));
        database.clear();
        var all = Statements.of(factory, () -> duties.board(THEME_DAYS, 0, 50));

        assertThat(all).isEqualTo(one).isLessThanOrEqualTo(12);
    }

    @Test
    void takesAsManyStatementsForTheRatesOfAllBranchesAsForOne() {
        recordInMarch();
        database.clear();
        var one = Statements.of(
                factory, () -> duties.timeliness(new DutyFilter(YEAR, Set.of(), null, "FC", "", Set.of())));
        database.clear();
        var all = Statements.of(factory, () -> duties.timeliness(DutyFilter.of(YEAR)));

        assertThat(all).isEqualTo(one).isLessThanOrEqualTo(14);
    }

    @Test
    @WithUserDetails("clerk")
    void showsClerksTheirOwnBranchAlone() {
        assertThat(codes(THEME_DAYS)).containsExactly("FC");
        assertThat(duties.branch("FC", YEAR)).isPresent();
        assertThat(duties.branch("WX", YEAR)).isEmpty();
        assertThat(list.count(THEME_DAYS)).isEqualTo(12);
        assertThat(duties.mayDo(duties.branch("FC", YEAR).orElseThrow().branch()))
                .isTrue();
    }

    @Test
    void letsOnlyReviewersOfOtherBranchesDecide() {
        var branch = duties.branch("FC", YEAR).orElseThrow().branch();

        assertThat(duties.mayDecide(branch)).isFalse();
        assertThat(duties.mayDo(branch)).isFalse();
        assertThat(As.<Boolean>call(users, "reviewer", () -> duties.mayDecide(branch)))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"sysadmin", "secadmin", "auditor"})
    void isClosedToAdministrators(String username) {
        As.user(users, username, () -> {
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> duties.board(THEME_DAYS, 0, 1));
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> duties.branch("FC", YEAR));
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> duties.timeliness(THEME_DAYS));
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> list.count(THEME_DAYS));
            assertThatExceptionOfType(AccessDeniedException.class)
                    .isThrownBy(() -> list.page(THEME_DAYS, Sort.unsorted(), 0, 1));
            assertThatExceptionOfType(AccessDeniedException.class)
                    .isThrownBy(() -> list.forEach(THEME_DAYS, Sort.unsorted(), _ -> {}));
        });
    }

    private void recordInMarch() {
        As.user(
                users,
                "clerk",
                () -> DutyRecords.themeDay(
                        records, organisation.branches(Role.CLERK).getFirst().id(), day(3, 18)));
        database.flush();
    }

    private List<String> codes(DutyFilter filter) {
        return duties.board(filter, 0, 50).rows().stream()
                .map(row -> row.branch().code())
                .toList();
    }
}
