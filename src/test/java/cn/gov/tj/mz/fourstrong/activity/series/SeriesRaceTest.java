package cn.gov.tj.mz.fourstrong.activity.series;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.tj.mz.fourstrong.ApplicationTest;
import cn.gov.tj.mz.fourstrong.As;
import cn.gov.tj.mz.fourstrong.Interleaved;
import cn.gov.tj.mz.fourstrong.account.Role;
import cn.gov.tj.mz.fourstrong.organisation.OrganisationService;
import cn.gov.tj.mz.fourstrong.standard.Invalid;
import cn.gov.tj.mz.fourstrong.standard.Problem;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.transaction.PlatformTransactionManager;

@ApplicationTest
@Tag("database")
class SeriesRaceTest {

    private static final SeriesNames VISITS = new SeriesNames("走访户数", null, null, null, PeriodLength.YEAR);

    @Autowired
    SeriesNamingService naming;

    @Autowired
    OrganisationService organisation;

    @Autowired
    UserDetailsService users;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    JdbcTemplate stored;

    @AfterEach
    void removeSeries() {
        stored.update("delete from figure_series where name = ?", VISITS.name());
    }

    @Test
    void ofTwoWhoNameTheSameAtOnceTheSecondIsToldBesideTheField() {
        var branch = As.<UUID>call(
                users,
                "clerk",
                () -> organisation.branches(Role.CLERK).getFirst().id());
        Runnable name = () -> As.user(users, "clerk", () -> naming.name(branch, VISITS));

        assertThat(Interleaved.second(transactions, name, name))
                .isInstanceOfSatisfying(
                        Invalid.class,
                        invalid -> assertThat(invalid.problems())
                                .containsExactly(Problem.of("name", "activity.series.problem.twice")));
        assertThat(stored.queryForObject(
                        "select count(*) from figure_series where name = ?", Long.class, VISITS.name()))
                .isEqualTo(1);
    }
}
