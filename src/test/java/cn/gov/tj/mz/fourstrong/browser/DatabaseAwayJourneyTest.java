package cn.gov.tj.mz.fourstrong.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A database that goes away while somebody is at work, and comes back. */
@BrowserTest
class DatabaseAwayJourneyTest {

    /** Each part of the program waits for a connection on its own. */
    private static final IsVisibleOptions PATIENTLY = new IsVisibleOptions().setTimeout(40_000);

    @Autowired
    HikariDataSource database;

    @Test
    void isReportedWithoutTakingAwayWhatWasTyped(Visitor visitor) throws SQLException {
        visitor.signIn("clerk");
        visitor.open("password");
        var field = visitor.page.getByLabel("当前密码");
        field.fill("half typed");
        var taken = takeAll();
        try {
            visitor.page.getByText("保存新密码").click();
            assertThat(visitor.page.getByText("尚未保存，已填写的内容仍在页面上")).isVisible(PATIENTLY);
            assertThat(field).hasValue("half typed");
        } finally {
            for (var connection : taken) {
                connection.close();
            }
        }
        visitor.page.getByText("保存新密码").click();
        assertThat(visitor.page.getByText("当前密码不正确").first()).isVisible(PATIENTLY);
        assertThat(field).hasValue("half typed");
        visitor.forgive();
    }

    private List<Connection> takeAll() throws SQLException {
        var taken = new ArrayList<Connection>();
        while (taken.size() < database.getMaximumPoolSize()) {
            taken.add(database.getConnection());
        }
        return taken;
    }
}
