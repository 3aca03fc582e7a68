package cn.gov.tj.mz.fourstrong.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.gov.tj.mz.fourstrong.ApplicationTest;
import cn.gov.tj.mz.fourstrong.As;
import cn.gov.tj.mz.fourstrong.standard.Criterion;
import java.math.BigDecimal;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.transaction.annotation.Transactional;

@ApplicationTest
@Tag("database")
@Transactional
class LastResultServiceTest {

    @Autowired
    LastResultService results;

    @Autowired
    ApplicationContext program;

    @Autowired
    UserDetailsService users;

    /** The first branch had 95.0 and then 96.0; what is reviewed in the open cycle is no result yet. */
    @Test
    void isTheNewestFinalOneWithTheChangeAndTheLowestCriterion() {
        var own = OwnUnit.alone(program);
        own.createAccounts();
        own.openCycle();

        As.user(users, OwnUnit.CLERK, () -> {
            var last = results.own().orElseThrow();
            assertThat(last.latest().result().cycle()).isEqualTo(OwnUnit.CYCLE);
            assertThat(last.latest().result().total()).isEqualByComparingTo("96.0");
            assertThat(last.change()).isEqualByComparingTo("1.0");
            assertThat(last.lowest().orElseThrow().getKey()).isIn((Object[]) Criterion.values());
            assertThat(last.lowest().orElseThrow().getValue())
                    .isEqualByComparingTo(last.latest().percents().values().stream()
                            .min(BigDecimal::compareTo)
                            .orElseThrow());
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"reviewer", "manager", "sysadmin", "secadmin", "auditor"})
    void isForClerksOnly(String username) {
        As.user(
                users,
                username,
                () -> assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(results::own));
    }
}
