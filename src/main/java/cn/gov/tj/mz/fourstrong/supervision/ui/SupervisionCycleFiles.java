package cn.gov.tj.mz.fourstrong.supervision.ui;

import cn.gov.tj.mz.fourstrong.evaluation.listing.EvaluationFilter;
import cn.gov.tj.mz.fourstrong.exchange.CycleFiles;
import cn.gov.tj.mz.fourstrong.exchange.ExportFile;
import cn.gov.tj.mz.fourstrong.exchange.Rows;
import cn.gov.tj.mz.fourstrong.screen.filter.FilterWords;
import cn.gov.tj.mz.fourstrong.standard.Period;
import cn.gov.tj.mz.fourstrong.supervision.ProgressListing;
import cn.gov.tj.mz.fourstrong.supervision.ReviewerStatisticsService;
import cn.gov.tj.mz.fourstrong.supervision.SelfGapListing;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Where the branches of a cycle stand, and how its reviewers measure. */
@Component
@Order(2)
class SupervisionCycleFiles implements CycleFiles {

    private final ProgressListing progress;
    private final ReviewerStatisticsService statistics;
    private final SelfGapListing gaps;

    SupervisionCycleFiles(ProgressListing progress, ReviewerStatisticsService statistics, SelfGapListing gaps) {
        this.progress = progress;
        this.statistics = statistics;
        this.gaps = gaps;
    }

    @Override
    public List<ExportFile<?>> ofCycle(String code) {
        var period = Period.parse(code);
        var cycle = FilterWords.named("cycle", period);
        var branches = ProgressGrid.create();
        branches.show(Rows.of(progress, EvaluationFilter.ALL.in(code)), cycle);
        var reviewers = ReviewerGrid.create();
        reviewers.show(Rows.of(statistics.reviewers(code)), cycle);
        var apart = GapsGrid.create();
        GapsGrid.show(apart, gaps, period, GapsCard.USUAL);
        return List.of(branches.file(), reviewers.file(), apart.file());
    }
}
