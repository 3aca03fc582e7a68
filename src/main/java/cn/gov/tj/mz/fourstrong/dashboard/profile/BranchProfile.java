package cn.gov.tj.mz.fourstrong.dashboard.profile;

import cn.gov.tj.mz.fourstrong.activity.Figure;
import cn.gov.tj.mz.fourstrong.activity.Honour;
import cn.gov.tj.mz.fourstrong.activity.Practice;
import cn.gov.tj.mz.fourstrong.dashboard.BureauMean;
import cn.gov.tj.mz.fourstrong.dashboard.ScoredResult;
import cn.gov.tj.mz.fourstrong.organisation.BranchFacts;
import cn.gov.tj.mz.fourstrong.standard.Criterion;
import cn.gov.tj.mz.fourstrong.trace.ResultChange;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One branch as its records and results show it. Records are those that were accepted.
 *
 * @param results of all cycles, newest first, also those still without a result
 * @param mean of the whole bureau in the cycle of the newest result
 * @param changes how results were changed after review, newest first
 */
public record BranchProfile(
        BranchFile branch,
        List<ScoredResult> results,
        BureauMean mean,
        List<HonourEntry> honours,
        List<FigureEntry> figures,
        List<Brand> brands,
        Map<Criterion, List<Practice>> practices,
        List<ResultChange> changes) {

    /** Most honours, figures and brands that a page lists; the list of activities has all. */
    public static final int MAX_ACTIVITIES = 40;

    /** The newest evaluation that has a result. */
    public Optional<ScoredResult> latest() {
        return results.stream()
                .filter(scoredResult -> scoredResult.result().total() != null)
                .findFirst();
    }

    /**
     * An honour, with the activity that tells of it.
     *
     * @param periodText when the activity was, in words
     */
    public record HonourEntry(UUID activity, @Nullable String periodText, Honour honour) {}

    /** A figure, with the activity that tells of it. */
    public record FigureEntry(UUID activity, String title, Figure figure) {}

    /** A brand or innovation. */
    public record Brand(
            UUID activity,
            String title,
            @Nullable LocalDate startDate,
            @Nullable String periodText) {}

    /**
     * Who a branch is.
     *
     * @param active false when it was dissolved
     * @param closedOn the day, where it is known
     */
    public record BranchFile(
            UUID id,
            String code,
            String name,
            String shortName,
            String unit,
            BranchFacts facts,
            boolean active,
            @Nullable LocalDate closedOn) {}
}
