package cn.gov.tj.mz.fourstrong.evaluation.ui.score;

import cn.gov.tj.mz.fourstrong.account.Caller;
import cn.gov.tj.mz.fourstrong.account.Role;
import cn.gov.tj.mz.fourstrong.evaluation.self.SelfProgress;
import cn.gov.tj.mz.fourstrong.evaluation.self.SelfProgressService;
import cn.gov.tj.mz.fourstrong.screen.WorkbenchCard;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.core.annotation.Order;

/** The self-assessments under way of a clerk's branch, on the workbench. */
@SpringComponent
@Order(10)
class SelfAssessmentCard implements WorkbenchCard {

    private final SelfProgressService progress;
    private final Caller caller;
    private final Clock clock;

    SelfAssessmentCard(SelfProgressService progress, Caller caller, Clock clock) {
        this.progress = progress;
        this.caller = caller;
        this.clock = clock;
    }

    @Override
    public Place place() {
        return Place.SIDE;
    }

    @Override
    public Optional<Component> content() {
        return caller.is(Role.CLERK) ? cards(progress.drafts()) : Optional.empty();
    }

    @Override
    public Set<String> covers() {
        return Set.of("evaluation.todo.draft");
    }

    private Optional<Component> cards(List<SelfProgress> drafts) {
        var cards = new Div();
        cards.addClassName("fs-desk-cards");
        drafts.forEach(draft -> cards.add(new SelfRing(draft, LocalDate.now(clock))));
        return drafts.isEmpty() ? Optional.empty() : Optional.of(cards);
    }
}
