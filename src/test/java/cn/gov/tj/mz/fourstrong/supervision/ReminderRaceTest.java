package cn.gov.tj.mz.fourstrong.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.tj.mz.fourstrong.account.AccountSamples;
import cn.gov.tj.mz.fourstrong.account.AccountSetupService;
import cn.gov.tj.mz.fourstrong.evaluation.People;
import cn.gov.tj.mz.fourstrong.evaluation.RaceTest;
import cn.gov.tj.mz.fourstrong.evaluation.StoredCycle;
import cn.gov.tj.mz.fourstrong.standard.Stale;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ReminderRaceTest extends RaceTest {

    @Autowired
    ReminderService reminders;

    @Autowired
    AccountSetupService accounts;

    private UUID draft;

    @Override
    protected void fillTheCycle() {
        var evaluation = cycle.draft("一支部");
        draft = evaluation.id();
        database.flush();
        People.clerk(accounts, "secretary", evaluation.branch().id());
    }

    @AfterEach
    void removeTheClerk() {
        AccountSamples.remove(stored, List.of("secretary"));
    }

    @Test
    void ofTwoWhoRemindAtOnceTheSecondHearsOfTheFirst() {
        assertThat(second(this::remind, this::remind)).isInstanceOf(Stale.class);
    }

    private void remind() {
        reminders.remind(StoredCycle.CODE, draft);
    }
}
