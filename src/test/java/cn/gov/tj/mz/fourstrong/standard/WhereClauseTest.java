package cn.gov.tj.mz.fourstrong.standard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WhereClauseTest {

    @Test
    void narrowNothingByWhatIsNotGiven() {
        var conditions = new WhereClause()
                .add("a.branch = :branch", "branch", null)
                .add("a.state in :states", "states", Set.of())
                .add("a.year in :years", "years", List.of());
        assertThat(conditions.where()).isEmpty();
    }

    @Test
    void holdAllOfWhatIsGiven() {
        var conditions = new WhereClause().add("a.date is null").add("a.branch = :branch", "branch", "FC");
        assertThat(conditions.where()).isEqualTo("where a.date is null\n  and a.branch = :branch\n");
    }

    @Test
    void keepAnEmptyScopeEmpty() {
        var conditions = new WhereClause().always("a.place in :nodes", Map.of("nodes", Set.of()));
        assertThat(conditions.where()).isEqualTo("where a.place in :nodes\n");
    }

    @Test
    void askForEveryWordInOneOfTheWaysInWhichItMayBeWritten() {
        var conditions = new WhereClause().words("lower(a.name) like :word", SearchWords.of("党课 ２"));
        assertThat(conditions.where())
                .isEqualTo("where (lower(a.name) like :word0)\n"
                        + "  and (lower(a.name) like :word1 or lower(a.name) like :word2)\n");
        assertThat(new WhereClause()
                        .words("a.name like :word", SearchWords.of(" "))
                        .where())
                .isEmpty();
    }

    @Test
    void takeAValueInsteadOfAWordWhereThereIsOne() {
        var word = SearchWords.of("党课");
        var either = new WhereClause().word("a.name like :word", word, "a.branch in :these", List.of("FC"));
        var alone = new WhereClause().word("a.name like :word", word, "a.branch in :these", List.of());
        assertThat(either.where()).isEqualTo("where (a.name like :word0 or a.branch in :these1)\n");
        assertThat(alone.where()).isEqualTo("where (a.name like :word0)\n");
    }
}
