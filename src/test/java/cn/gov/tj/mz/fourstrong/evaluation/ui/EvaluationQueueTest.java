package cn.gov.tj.mz.fourstrong.evaluation.ui;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.tj.mz.fourstrong.standard.Criterion;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.data.domain.Sort;

class EvaluationQueueTest {

    private static final UUID FIRST = UUID.randomUUID();
    private static final UUID SECOND = UUID.randomUUID();
    private static final UUID THIRD = UUID.randomUUID();

    private final Location address = new Location(
            "approval/" + SECOND, QueryParameters.fromString("step=REVIEWED&from=approval&order=-total&order=branch"));

    private final EvaluationQueue queue = EvaluationQueue.of(address, List.of(FIRST, SECOND, THIRD), null, SECOND);

    @Test
    void knowsTheNeighboursOfEachPlace() {
        assertThat(queue.place(SECOND)).isEqualTo(2);
        assertThat(queue.previous(SECOND)).contains(FIRST);
        assertThat(queue.next(SECOND)).contains(THIRD);
        assertThat(queue.previous(FIRST)).isEmpty();
        assertThat(queue.next(THIRD)).isEmpty();
    }

    @Test
    void goesOnBehindWhatLeftItMeanwhile() {
        var decided = EvaluationQueue.of(address, List.of(FIRST, THIRD), queue, SECOND);
        assertThat(decided.holds(SECOND)).isFalse();
        assertThat(decided.next(SECOND)).contains(THIRD);
        assertThat(decided.previous(SECOND)).contains(FIRST);
        assertThat(decided.goesOn(SECOND)).isTrue();
    }

    @Test
    void beginsAgainWhereTheLastOneLeft() {
        var decided = EvaluationQueue.of(address, List.of(FIRST, SECOND), queue, THIRD);
        assertThat(decided.next(THIRD)).contains(SECOND);
    }

    @Test
    void endsWithTheLast() {
        var decided = EvaluationQueue.of(address, List.of(), queue, SECOND);
        assertThat(decided.next(SECOND)).isEmpty();
        assertThat(decided.goesOn(SECOND)).isFalse();
        assertThat(EvaluationQueue.of(address, List.of(SECOND), queue, SECOND).goesOn(SECOND))
                .isFalse();
    }

    @Test
    void keepsFilterAndOrderInTheAddress() {
        var third = queue.to(THIRD);
        assertThat(third.getPath()).isEqualTo("approval/" + THIRD);
        assertThat(third.getQueryParameters()).isEqualTo(address.getQueryParameters());
        assertThat(queue.back()).isEqualTo("approval?step=REVIEWED");
        assertThat(EvaluationQueue.list(address)).contains("approval");
        assertThat(EvaluationQueue.sort(address))
                .isEqualTo(Sort.by(Sort.Order.desc("total"), Sort.Order.asc("branch")));
    }

    @Test
    void leadsToACriterionAndBackWithoutIt() {
        var atCriterion = new Location(
                SheetLinks.at(Criterion.MEMBERSHIP, queue.to(SECOND).getPathWithQueryParameters()));
        assertThat(SheetLinks.criterion(atCriterion)).isEqualTo(Criterion.MEMBERSHIP);
        var opened = EvaluationQueue.of(atCriterion, List.of(FIRST, SECOND), null, SECOND);
        assertThat(opened.back()).isEqualTo(queue.back()).isEqualTo("approval?step=REVIEWED");
    }
}
