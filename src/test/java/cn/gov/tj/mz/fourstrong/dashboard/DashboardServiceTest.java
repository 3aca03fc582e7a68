package cn.gov.tj.mz.fourstrong.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.tj.mz.fourstrong.ApplicationTest;
import cn.gov.tj.mz.fourstrong.organisation.UnitName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithUserDetails;
import org.springframework.transaction.annotation.Transactional;

@ApplicationTest
@Tag("database")
@Transactional
class DashboardServiceTest {

    @Autowired
    DashboardService dashboard;

    @Test
    @WithUserDetails("manager")
    void offersTheUnitsInReach() {
        var selection = dashboard.selection(new Choice(null, null));

        assertThat(selection.units())
                .extracting(UnitName::shortName)
                .containsExactly("市民政局", "网信办", "政务服务处", "市福彩中心", "救助管理站", "市养老院");
    }
}
