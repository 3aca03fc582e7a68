package cn.gov.tj.mz.fourstrong.evaluation.ui.score;

import cn.gov.tj.mz.fourstrong.evaluation.review.ReviewQueueListing;
import cn.gov.tj.mz.fourstrong.evaluation.ui.EvaluationQueue;
import com.vaadin.flow.router.Location;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The queue of a reviewer that an evaluation belongs to: what waits, unless its address says otherwise. */
@Component
class ReviewQueues {

    private final ReviewQueueListing list;

    ReviewQueues(ReviewQueueListing list) {
        this.list = list;
    }

    /** @param before the same queue as it was */
    EvaluationQueue of(Location location, @Nullable EvaluationQueue before, UUID shown) {
        var filters = new ReviewQueueFilterBar(() -> {});
        filters.read(location);
        var ids = list.ids(filters.filter(), EvaluationQueue.sort(location), EvaluationQueue.LONGEST);
        return EvaluationQueue.of(location, ids, before, shown);
    }
}
