package cn.gov.tj.mz.fourstrong.evaluation.listing;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.tj.mz.fourstrong.ApplicationTest;
import cn.gov.tj.mz.fourstrong.As;
import cn.gov.tj.mz.fourstrong.Statements;
import cn.gov.tj.mz.fourstrong.account.AccountSetupService;
import cn.gov.tj.mz.fourstrong.account.Scope;
import cn.gov.tj.mz.fourstrong.evaluation.People;
import cn.gov.tj.mz.fourstrong.evaluation.TwoCycles;
import cn.gov.tj.mz.fourstrong.organisation.Organisations;
import cn.gov.tj.mz.fourstrong.standard.Found;
import cn.gov.tj.mz.fourstrong.standard.FoundKind;
import cn.gov.tj.mz.fourstrong.standard.Period;
import cn.gov.tj.mz.fourstrong.standard.SearchWords;
import cn.gov.tj.mz.fourstrong.standard.Words;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.util.List;
import java.util.Map;
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
class EvaluationSearchTest {

    @Autowired
    EvaluationSearch search;

    @Autowired
    AccountSetupService accounts;

    @Autowired
    UserDetailsService users;

    @Autowired
    EntityManagerFactory factory;

    @Autowired
    EntityManager database;

    private Map<String, UUID> stored;

    @BeforeEach
    void storeTwoCycles() {
        stored = TwoCycles.store(database);
    }

    @ParameterizedTest
    @ValueSource(strings = {"养老院 2031年", "2031 养老院", "２０３１年\u3000养老院", "2031 支部YL"})
    void findsOneByItsBranchOfTodayOrOfThenAndItsPeriod(String typed) {
        assertThat(found("manager", typed))
                .containsExactly(new Found(
                        FoundKind.EVALUATION,
                        Words.of("evaluation.found", "养老院", Period.parse("2031")),
                        Words.of("evaluation.state.FINAL"),
                        "evaluations/" + stored.get("2031 YL")));
    }

    @Test
    void givesTheNewestFiveInTheOrderOfTheOrganisation() {
        assertThat(routes("manager", "2031"))
                .containsExactlyElementsOf(ids("2031 WX", "2031 ZW", "2031 FC", "2031 JZ", "2031 JF"));
        assertThat(routes("manager", "福彩")).startsWith(ids("2031 FC", "2030 FC").toArray(String[]::new));
    }

    @Test
    void knowsHalfYearsInEitherLanguage() {
        var titles = found("manager", "养老院 2025年上半年").stream().map(Found::title).toList();
        assertThat(titles).containsExactly(Words.of("evaluation.found", "养老院", Period.parse("2025H1")));
        assertThat(found("manager", "养老院 2025 FIRST half").stream().map(Found::title))
                .isEqualTo(titles);
        assertThat(found("manager", "养老院 2025h1").stream().map(Found::title)).isEqualTo(titles);
    }

    @Test
    void findsNothingInPeriodsThatNoCycleHas() {
        assertThat(found("manager", "养老院 1999年")).isEmpty();
        assertThat(found("manager", "2030 2031")).isEmpty();
        assertThat(found("manager", "年")).as("one character").isEmpty();
    }

    @Test
    void findsAClerksOwnOnly() {
        assertThat(routes("clerk", "2031")).containsExactlyElementsOf(ids("2031 FC"));
        assertThat(found("clerk", "养老院")).isEmpty();
    }

    @Test
    void hidesFromReviewersThoseOfTheirOwnBranch() {
        People.reviewer(accounts, "judge", Scope.WHOLE, Organisations.branch(database, "WX"));
        database.flush();
        assertThat(routes("judge", "2030")).containsExactlyElementsOf(ids("2030 FC"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"sysadmin", "secadmin", "auditor"})
    void findsNothingForAdministrators(String username) {
        assertThat(found(username, "2031")).isEmpty();
    }

    @Test
    void takesAsManyStatementsForOneAsForFive() {
        As.user(users, "manager", () -> {
            var one = statements("2031 养老院");
            assertThat(statements("2031")).isEqualTo(one).isLessThanOrEqualTo(5);
        });
    }

    private long statements(String typed) {
        database.clear();
        return Statements.of(factory, () -> search.find(SearchWords.of(typed)));
    }

    private List<Found> found(String username, String typed) {
        return As.call(users, username, () -> search.find(SearchWords.of(typed)));
    }

    private List<String> routes(String username, String typed) {
        return found(username, typed).stream().map(Found::route).toList();
    }

    private List<String> ids(String... names) {
        return List.of(names).stream()
                .map(name -> "evaluations/" + stored.get(name))
                .toList();
    }
}
