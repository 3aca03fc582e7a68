package cn.gov.tj.mz.fourstrong.evaluation.ui;

import cn.gov.tj.mz.fourstrong.screen.PageLink;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import java.util.UUID;

/** The place of an evaluation in the list it was opened from, with the ways to its neighbours. */
public final class QueueSteps extends Nav {

    public QueueSteps(EvaluationQueue queue, UUID shown) {
        addClassName("fs-queue-steps");
        setAriaLabel(getTranslation("evaluation.queue.steps"));
        var size = queue.ids().size();
        add(new Span(
                queue.holds(shown)
                        ? getTranslation("evaluation.queue.place", queue.place(shown), size)
                        : getTranslation("evaluation.queue.left", size)));
        link(queue, queue.previous(shown), "evaluation.queue.previous");
        link(queue, queue.next(shown), "evaluation.queue.next");
    }

    private void link(EvaluationQueue queue, Optional<UUID> neighbour, String words) {
        neighbour.ifPresent(
                id -> add(new PageLink(getTranslation(words), queue.to(id).getPathWithQueryParameters())));
    }
}
