package cn.gov.tj.mz.fourstrong.activity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ActivityStateTest {

    @ParameterizedTest
    @CsvSource({
        "DRAFT, 'EDITED, SUBMITTED, WITHDRAWN'",
        "SUBMITTED, 'EDITED, ACCEPTED, RETURNED, WITHDRAWN'",
        "RETURNED, 'EDITED, SUBMITTED, REOPENED, WITHDRAWN'",
        "ACCEPTED, 'REOPENED, WITHDRAWN'",
        "WITHDRAWN, ''"
    })
    void allowsWhatLeadsOnFromIt(ActivityState state, String actions) {
        var allowed = EnumSet.allOf(ActivityAction.class);
        allowed.removeIf(action -> !state.allows(action));
        allowed.remove(ActivityAction.RECORDED);

        assertThat(allowed.toString()).isEqualTo("[" + actions + "]");
    }

    @ParameterizedTest
    @EnumSource
    void neverKeepsAnybodyFromRecordingTheSameAgain(ActivityState state) {
        assertThat(state.allows(ActivityAction.RECORDED)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "DRAFT, EDITED, DRAFT",
        "SUBMITTED, EDITED, DRAFT",
        "RETURNED, EDITED, RETURNED",
        "RETURNED, SUBMITTED, SUBMITTED",
        "SUBMITTED, ACCEPTED, ACCEPTED",
        "SUBMITTED, RETURNED, RETURNED",
        "ACCEPTED, REOPENED, SUBMITTED",
        "ACCEPTED, WITHDRAWN, WITHDRAWN"
    })
    void leadsToTheNext(ActivityState state, ActivityAction action, ActivityState next) {
        assertThat(state.after(action)).isEqualTo(next);
    }

    @Test
    void endsNowhereButInAcceptanceOrWithdrawal() {
        assertThat(EnumSet.allOf(ActivityState.class))
                .filteredOn(state -> !state.allows(ActivityAction.EDITED))
                .containsExactly(ActivityState.ACCEPTED, ActivityState.WITHDRAWN);
    }
}
