package cn.gov.tj.mz.fourstrong.rubric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cn.gov.tj.mz.fourstrong.standard.Refused;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** What may be done with a rubric from its making to its use or withdrawal. */
class RubricLifeTest {

    private static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");

    private final Rubric rubric = RubricSamples.standardRubric();

    @Test
    void aRubricIsADraftUntilItIsEnabled() {
        var draft = new Rubric(RubricSamples.standardDraft(), 1, NOW);
        assertThat(draft.state()).isEqualTo(RubricState.DRAFT);
        draft.enable(NOW);
        assertThat(draft.state()).isEqualTo(RubricState.ENABLED);
    }

    @Test
    void whatIsIncompleteIsNotEnabled() {
        var empty = new Rubric(RubricDraft.empty("空"), 1, NOW);
        assertThat(refused(() -> empty.enable(NOW))).isEqualTo("rubric.refused.incomplete");
        assertThat(empty.state()).isEqualTo(RubricState.DRAFT);
    }

    @Test
    void whatIsRewrittenIsADraftAgain() {
        assertThat(rubric.state()).isEqualTo(RubricState.ENABLED);
        rubric.rewrite(RubricSamples.standardDraft(), NOW);
        assertThat(rubric.state()).isEqualTo(RubricState.DRAFT);
    }

    @Test
    void oneInUseIsNeitherRewrittenNorWithdrawn() {
        rubric.freeze();

        assertThat(refused(() -> rubric.rewrite(RubricSamples.standardDraft(), NOW)))
                .isEqualTo("rubric.refused.frozen");
        assertThat(refused(() -> rubric.withdraw("不再需要", NOW))).isEqualTo("rubric.refused.frozen");
        assertThat(refused(() -> rubric.enable(NOW))).isEqualTo("rubric.refused.frozen");
        assertThat(rubric.withdrawnReason()).isNull();
    }

    @Test
    void aSecondCycleMayUseItToo() {
        rubric.freeze();
        rubric.freeze();

        assertThat(rubric.state()).isEqualTo(RubricState.IN_USE);
    }

    @Test
    void aWithdrawnOneIsOnlyRead() {
        rubric.withdraw("不再需要", NOW);

        assertThat(rubric.state()).isEqualTo(RubricState.WITHDRAWN);
        assertThat(refused(rubric::freeze)).isEqualTo("rubric.refused.withdrawn");
        assertThat(refused(() -> rubric.enable(NOW))).isEqualTo("rubric.refused.withdrawn");
        assertThat(refused(() -> rubric.withdraw("再次", NOW))).isEqualTo("rubric.refused.withdrawn");
        assertThat(refused(() -> rubric.rewrite(RubricDraft.empty("空"), NOW))).isEqualTo("rubric.refused.withdrawn");
        assertThat(rubric.withdrawnReason()).isEqualTo("不再需要");
        assertThat(rubric.indicators()).isNotEmpty();
    }

    @Test
    void aRefusedChangeLeavesEverythingAsItWas() {
        rubric.freeze();
        var before = RubricDraft.of(rubric);
        refused(() -> rubric.rewrite(RubricDraft.empty("空"), NOW));

        assertThat(RubricDraft.of(rubric)).isEqualTo(before);
    }

    @Test
    void aRubricIsKnownByItsNameAndRevision() {
        assertThat(new Rubric(RubricDraft.empty(" 细则 "), 3, NOW).title()).isEqualTo("细则 3");
    }

    private static String refused(Runnable action) {
        return catchThrowableOfType(Refused.class, action::run).key();
    }
}
