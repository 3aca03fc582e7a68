package cn.gov.tj.mz.fourstrong.evaluation.listing;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.tj.mz.fourstrong.ApplicationTest;
import cn.gov.tj.mz.fourstrong.As;
import cn.gov.tj.mz.fourstrong.Statements;
import cn.gov.tj.mz.fourstrong.evaluation.TwoCycles;
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
class IndicatorSearchTest {

    @Autowired
    IndicatorSearch search;

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
    @ValueSource(strings = {"A3", "a3", "Ａ３"})
    void findsAnIndicatorOfTheNewestEvaluationsByItsCode(String typed) {
        assertThat(routes("manager", typed)).containsExactly("2031 WX", "2031 ZW", "2031 FC", "2031 JZ", "2031 JF");
    }

    @ParameterizedTest
    @ValueSource(strings = {"A3 养老院 2031年", "2031 养老院 a3"})
    void findsThatOfABranchAndAPeriod(String typed) {
        assertThat(found("manager", typed)).singleElement().satisfies(found -> {
            assertThat(found.kind()).isEqualTo(FoundKind.INDICATOR);
            assertThat(found.title().arguments().getFirst()).isEqualTo("A3");
            assertThat(found.line()).isEqualTo(Words.of("evaluation.found", "养老院", Period.parse("2031")));
            assertThat(found.route()).isEqualTo("evaluations/" + stored.get("2031 YL") + "/A3");
        });
    }

    @Test
    void findsItByItsName() {
        var name = database.createQuery(
                        "select i.name.zh from Cycle c join Indicator i on i.rubric = c.rubric"
                                + " where c.code = '2031' and i.code = 'A3'",
                        String.class)
                .getSingleResult();

        assertThat(routes("clerk", name + " 2031")).containsExactly("2031 FC");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "A", "A99", "养老院", "2031", "A3 没有这样的支部", "A3 1999年", "A3 B1"})
    void findsNoneWithoutBothItAndAllElseThatIsNamed(String typed) {
        assertThat(found("manager", typed)).isEmpty();
    }

    @Test
    void findsAClerksOwnOnly() {
        assertThat(routes("clerk", "A3 2031")).containsExactly("2031 FC");
        assertThat(found("clerk", "A3 养老院")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"sysadmin", "secadmin", "auditor"})
    void findsNothingForAdministrators(String username) {
        assertThat(found(username, "A3")).isEmpty();
    }

    @Test
    void takesAsManyStatementsForOneAsForFive() {
        As.user(users, "manager", () -> {
            var one = statements("A3 2031 养老院");
            assertThat(statements("A3")).isEqualTo(one).isLessThanOrEqualTo(6);
        });
    }

    private long statements(String typed) {
        database.clear();
        return Statements.of(factory, () -> search.find(SearchWords.of(typed)));
    }

    private List<Found> found(String username, String typed) {
        return As.call(users, username, () -> search.find(SearchWords.of(typed)));
    }

    /** The names of the evaluations that what was found belongs to. */
    private List<String> routes(String username, String typed) {
        return found(username, typed).stream()
                .map(found -> stored.entrySet().stream()
                        .filter(entry -> found.route().contains(entry.getValue().toString()))
                        .findFirst()
                        .orElseThrow()
                        .getKey())
                .toList();
    }
}
