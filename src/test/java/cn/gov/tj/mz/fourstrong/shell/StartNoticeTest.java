package cn.gov.tj.mz.fourstrong.shell;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.tj.mz.fourstrong.ApplicationTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ApplicationTest
class StartNoticeTest {

    @Autowired
    StartNotice notice;

    @Test
    void tellsTheAddressAndTheDemoAccounts() {
        assertThat(notice.notice("8123", Texts.CHINESE))
                .contains("http://localhost:8123")
                .containsPattern("clerk +Demo#2026  支部工作人员")
                .contains("clerk2", "reviewer", "manager", "sysadmin", "secadmin", "auditor");
    }
}
