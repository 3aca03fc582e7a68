package cn.gov.tj.mz.fourstrong.demo;

import cn.gov.tj.mz.fourstrong.activity.series.PeriodLength;
import cn.gov.tj.mz.fourstrong.activity.series.SeriesNames;
import cn.gov.tj.mz.fourstrong.activity.series.SeriesNamingService;
import cn.gov.tj.mz.fourstrong.activity.series.SeriesRow;
import cn.gov.tj.mz.fourstrong.activity.series.SeriesService;
import cn.gov.tj.mz.fourstrong.activity.series.TargetDraft;
import cn.gov.tj.mz.fourstrong.organisation.BranchName;
import cn.gov.tj.mz.fourstrong.organisation.OrganisationService;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The series that the special prints, named. It prints no targets: those of one series are invented and say so. */
@Component
@Order(33)
class DemoSeries implements DemoStep {

    private static final String INVENTED = "演示：虚构的目标";

    private final SeriesNamingService naming;
    private final SeriesService series;
    private final OrganisationService organisation;

    DemoSeries(SeriesNamingService naming, SeriesService series, OrganisationService organisation) {
        this.naming = naming;
        this.series = series;
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
        var sales =
                naming.name(branch.id(), new SeriesNames("福利彩票销售额", "亿元", "销售额同比增幅", "增幅全国排位", PeriodLength.HALF_YEAR));
        naming.name(branch.id(), new SeriesNames("筹集公益金", "亿元", null, null, PeriodLength.YEAR));
        aim(branch, sales, "2024年", "19");
        aim(branch, sales, "2025年上半年", "9.5");
    }

    private void aim(BranchName branch, UUID id, String period, String amount) {
        series.of(branch.code()).stream()
                .map(SeriesRow::listed)
                .filter(Objects::nonNull)
                .filter(listed -> listed.id().equals(id))
                .forEach(listed ->
                        naming.aimAt(id, listed.version(), new TargetDraft(period, new BigDecimal(amount), INVENTED)));
    }
}
