package cn.gov.tj.mz.fourstrong.evaluation.ui.decision;

import cn.gov.tj.mz.fourstrong.cycle.CycleService;
import cn.gov.tj.mz.fourstrong.evaluation.listing.EvaluationFilter;
import cn.gov.tj.mz.fourstrong.evaluation.listing.EvaluationListing;
import cn.gov.tj.mz.fourstrong.evaluation.ui.EvaluationFilterBar;
import cn.gov.tj.mz.fourstrong.evaluation.ui.EvaluationQueue;
import cn.gov.tj.mz.fourstrong.organisation.OrganisationService;
import com.vaadin.flow.router.Location;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The list of results, or of those to be decided upon, that an evaluation was opened from. */
@Component
class DecisionQueues {

    private final EvaluationListing evaluations;
    private final CycleService cycles;
    private final OrganisationService organisation;

    DecisionQueues(EvaluationListing evaluations, CycleService cycles, OrganisationService organisation) {
        this.evaluations = evaluations;
        this.cycles = cycles;
        this.organisation = organisation;
    }

    /**
     * The list that the address names, as it is now.
     *
     * @param before the same list as it was
     */
    Optional<EvaluationQueue> of(Location location, @Nullable EvaluationQueue before, UUID shown) {
        return EvaluationQueue.list(location)
                .map(list -> evaluations.ids(
                        filter(list, location), EvaluationQueue.sort(location), EvaluationQueue.LONGEST))
                .map(ids -> EvaluationQueue.of(location, ids, before, shown));
    }

    /** What the fields above the list would say, so that an address means the same in both places. */
    private EvaluationFilter filter(String list, Location location) {
        if (list.equals("approval")) {
            var bar = new ApprovalFilterBar(cycles.names(), () -> {});
            bar.read(location);
            return bar.filter();
        }
        var bar = new EvaluationFilterBar(cycles, organisation, () -> {});
        bar.read(location);
        return bar.filter();
    }
}
