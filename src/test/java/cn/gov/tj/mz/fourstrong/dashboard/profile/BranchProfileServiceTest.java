package cn.gov.tj.mz.fourstrong.dashboard.profile;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.tj.mz.fourstrong.ApplicationTest;
import cn.gov.tj.mz.fourstrong.standard.Criterion;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.test.context.support.WithUserDetails;
import org.springframework.transaction.annotation.Transactional;

@ApplicationTest
@Tag("database")
@Transactional
@WithUserDetails("clerk")
class BranchProfileServiceTest {

    @Autowired
    BranchProfileService profiles;

    @Autowired
    JdbcTemplate database;

    @Test
    void tellWhoABranchIs() {
        var branch = profiles.profile("FC").branch();

        assertThat(branch.unit()).isEqualTo("天津市福利彩票发行中心");
        assertThat(branch.facts().members()).isEqualTo(46);
        assertThat(branch.facts().groups()).isEqualTo(4);
    }

    @Test
    void listResultsNewestFirstAlsoThoseStillOpen() {
        var profile = profiles.profile("FC");

        assertThat(profile.results())
                .extracting(scoredResult -> scoredResult.result().cycle())
                .containsExactly("2026H2", "2025H1", "2024");
        assertThat(profile.latest())
                .get()
                .extracting(scoredResult -> scoredResult.result().cycle())
                .isEqualTo("2025H1");
    }

    @Test
    void setTheNewestResultBesideTheMeanOfTheBureau() {
        var profile = profiles.profile("FC");

        assertThat(profile.evaluated()).isEqualTo(6);
        assertThat(profile.mean().get(Criterion.POLITICAL_FUNCTION)).isEqualByComparingTo("87.8");
    }

    @Test
    void keepTheMeanWhenItWouldGiveAwayAnother() {
        database.update("""
                update evaluation set total = null
                where cycle_id = (select id from cycle where code = '2025H1')
                    and branch_short_name not in ('福彩中心', '养老院')
                """);

        var profile = profiles.profile("FC");

        assertThat(profile.evaluated()).isEqualTo(2);
        assertThat(profile.mean()).isEmpty();
    }

    @Test
    void showFiguresAsPrinted() {
        assertThat(profiles.profile("FC").figures())
                .extracting(entry -> entry.figure().asPrinted())
                .contains("9.84亿元", "全国前8", "200余节", "百余条");
    }

    @Test
    void showHonoursAndBrandsOfTheBranch() {
        var profile = profiles.profile("FC");

        assertThat(profile.honours()).hasSize(5);
        assertThat(profile.honours())
                .extracting(entry -> entry.honour().title())
                .contains("全国快乐8游戏销售技能大赛二等奖");
        assertThat(profile.brands()).isNotEmpty();
    }

    @Test
    void tellOnlyWhatWasAccepted() {
        database.update("""
                update activity set state = 'WITHDRAWN'
                where branch_id = (select id from branch where code = 'FC')
                """);

        var profile = profiles.profile("FC");

        assertThat(profile.honours()).isEmpty();
        assertThat(profile.figures()).isEmpty();
        assertThat(profile.brands()).isEmpty();
    }
}
