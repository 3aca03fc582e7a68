package cn.gov.tj.mz.fourstrong.evaluation;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What more there is to know of an evaluation, for services whose caller was allowed to see its sheet. */
@Component
public class SheetDetails {

    private final ReviewRepository reviews;
    private final StepRepository steps;

    SheetDetails(ReviewRepository reviews, StepRepository steps) {
        this.reviews = reviews;
        this.steps = steps;
    }

    /** The steps of several editions as one history, oldest first. */
    public List<SheetHistory.Step> steps(Collection<UUID> editions) {
        return steps.findSteps(editions);
    }

    /** The accounts whose reviews make part of the result. */
    public Set<UUID> countingReviewers(UUID evaluation) {
        return reviews.findAll(evaluation).stream()
                .filter(Review::counts)
                .map(Review::reviewerId)
                .collect(Collectors.toSet());
    }
}
