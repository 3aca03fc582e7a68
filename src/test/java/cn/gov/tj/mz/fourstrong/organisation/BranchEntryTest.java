package cn.gov.tj.mz.fourstrong.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cn.gov.tj.mz.fourstrong.standard.Problem;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BranchEntryTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @ParameterizedTest
    @CsvSource({
        ", 0, ,",
        "0, 0, ,",
        "99999, 999, ,",
        "5, 0, 2026-11-23, 2026-11-23",
        "5, 0, 2020-01-01, 2020-01-01",
        "5, 0, , 1950-01-01",
        "5, 0, 1921-07-01,",
    })
    void takesWhateverCanBe(Integer members, int groups, LocalDate founded, LocalDate elected) {
        assertThat(problems(facts(members, groups, founded, elected))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "-1, 0, , , members, problem.within",
        "100000, 0, , , members, problem.within",
        "5, -1, , , groups, problem.within",
        "5, 1000, , , groups, problem.within",
        "5, 0, 2026-11-24, , foundedOn, organisation.future",
        "5, 0, , 2026-11-24, lastElectionOn, organisation.future",
        "5, 0, 2020-01-02, 2020-01-01, lastElectionOn, organisation.electionBeforeFounding",
    })
    void saysWhichFactCannotBe(
            Integer members, int groups, LocalDate founded, LocalDate elected, String field, String key) {
        assertThat(problems(facts(members, groups, founded, elected)))
                .extracting(Problem::field, Problem::key)
                .containsExactly(tuple(field, key));
    }

    @Test
    void needsAUnitAndNamesEveryFaultAtOnce() {
        var facts = facts(-1, -1, TODAY.plusDays(2), TODAY.plusDays(1));
        var entry = new BranchEntry(null, new Naming("", "", "", null), facts, true);

        assertThat(entry.problems(TODAY).all())
                .extracting(Problem::field)
                .containsExactly(
                        "code",
                        "name",
                        "shortName",
                        "sortOrder",
                        "unit",
                        "groups",
                        "members",
                        "foundedOn",
                        "lastElectionOn");
    }

    @Test
    void asksForTheKindOfAUnitToo() {
        assertThat(Organisations.entry("A").problems().all()).isEmpty();
        assertThat(new UnitEntry(null, null, Organisations.naming("a", 1))
                        .problems()
                        .all())
                .extracting(Problem::field, Problem::key)
                .containsExactly(tuple("code", "organisation.code.pattern"), tuple("kind", "problem.choose"));
    }

    @Test
    void isDissolvedBetweenItsFoundingAndToday() {
        var facts = facts(10, 1, TODAY.minusDays(9), null);
        assertThat(closed(facts, null)).isEmpty();
        assertThat(closed(facts, TODAY.minusDays(9))).isEmpty();
        assertThat(closed(facts, TODAY)).isEmpty();
        assertThat(closed(facts, TODAY.plusDays(1))).containsExactly("organisation.future");
        assertThat(closed(facts, TODAY.minusDays(10))).containsExactly("organisation.closedBeforeFounding");
    }

    private static List<String> closed(BranchFacts facts, LocalDate day) {
        return new BranchEntry(UUID.randomUUID(), Organisations.naming("A", 1), facts, false, day)
                .problems(TODAY).all().stream().map(Problem::key).toList();
    }

    private static List<Problem> problems(BranchFacts facts) {
        return new BranchEntry(UUID.randomUUID(), Organisations.naming("A", 1), facts, true)
                .problems(TODAY)
                .all();
    }

    private static BranchFacts facts(Integer members, int groups, LocalDate founded, LocalDate elected) {
        return new BranchFacts(members, true, groups, founded, elected);
    }
}
