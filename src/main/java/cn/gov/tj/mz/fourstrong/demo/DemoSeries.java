package cn.gov.tj.mz.fourstrong.demo;

import cn.gov.tj.mz.fourstrong.activity.series.PeriodLength;
import cn.gov.tj.mz.fourstrong.activity.series.SeriesNames;
import cn.gov.tj.mz.fourstrong.activity.series.SeriesNamingService;
import cn.gov.tj.mz.fourstrong.organisation.BranchName;
import cn.gov.tj.mz.fourstrong.organisation.OrganisationService;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The series that the special prints, named; it prints no targets. */
@Component
@Order(33)
class DemoSeries implements DemoStep {

    private final SeriesNamingService naming;
    private final OrganisationService organisation;

    DemoSeries(SeriesNamingService naming, OrganisationService organisation) {
        this.naming = naming;
        this.organisation = organisation;
    }

    @Override
    public void load() {
        organisation.branches().stream()
                .filter(branch -> branch.code().equals("FC"))
                .findFirst()
                .ifPresent(this::name);
    }

    private void name(BranchName branch) {
        naming.name(branch.id(), new SeriesNames("福利彩票销售额", "亿元", "销售额同比增幅", "增幅全国排位", PeriodLength.HALF_YEAR));
        naming.name(branch.id(), new SeriesNames("筹集公益金", "亿元", null, null, PeriodLength.YEAR));
    }
}
