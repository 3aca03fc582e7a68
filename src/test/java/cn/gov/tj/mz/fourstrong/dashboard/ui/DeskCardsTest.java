package cn.gov.tj.mz.fourstrong.dashboard.ui;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.tj.mz.fourstrong.As;
import cn.gov.tj.mz.fourstrong.ViewTest;
import cn.gov.tj.mz.fourstrong.dashboard.OwnUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.userdetails.UserDetailsService;

/** What the results put on the workbench: of managers what to look at, of clerks what their branch reached. */
class DeskCardsTest extends ViewTest {

    @Autowired
    HighlightCard highlights;

    @Autowired
    LastResultCard last;

    @Autowired
    ApplicationContext program;

    @Autowired
    UserDetailsService users;

    @Test
    void sayWhatTheOwnBranchReached() {
        OwnUnit.alone(program).createAccounts();

        As.user(
                users,
                OwnUnit.CLERK,
                () -> assertThat(last.content().orElseThrow().getElement().getTextRecursively())
                        .startsWith("上一期结果2019年下半年 · 优秀96.0 分。比上期 +1.0。得分率最低的是")
                        .endsWith("为什么是 96.0？"));
    }

    @ParameterizedTest
    @CsvSource({"clerk, false, true", "reviewer, false, false", "manager, true, false", "auditor, false, false"})
    void areOnlyForThoseWhomTheyConcern(String username, boolean manages, boolean records) {
        As.user(users, username, () -> {
            assertThat(highlights.content().isPresent()).isEqualTo(manages);
            assertThat(last.content().isPresent()).isEqualTo(records);
        });
    }
}
