package cn.gov.tj.mz.fourstrong.evaluation.ui;

import cn.gov.tj.mz.fourstrong.evaluation.proposal.Proposal;
import cn.gov.tj.mz.fourstrong.screen.Formats;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What the records speak for, with the count behind it and the records one click away; people decide. */
@StyleSheet("context://evaluation.css")
public class ProposalNote extends Div {

    private final transient Proposal proposal;

    public ProposalNote(Proposal proposal) {
        this.proposal = proposal;
        addClassName("fs-proposal");
        add(
                new Span(getTranslation(
                        "evaluation.proposal",
                        proposal.due(),
                        proposal.held(),
                        proposal.missing(),
                        Formats.current().score(proposal.points()))),
                records());
    }

    /** Offers to take the points over. */
    public ProposalNote adopting(String indicator, Runnable adopt) {
        var button = new Button(getTranslation("evaluation.adopt"), _ -> adopt.run());
        button.setAriaLabel(getTranslation("evaluation.adopt.of", indicator));
        button.addThemeVariants(ButtonVariant.SMALL);
        add(button);
        return this;
    }

    /** In a window of their own, so that what is typed stays in sight. */
    private Anchor records() {
        var query = new QueryParameters(Map.of(
                "branch", List.of(proposal.branch()),
                "type",
                        proposal.counts().stream()
                                .map(count -> count.type().code())
                                .toList(),
                "from", List.of(proposal.from().toString()),
                "to", List.of(proposal.until().toString()),
                "state", List.of("SUBMITTED", "ACCEPTED")));
        var link = new Anchor(
                new Location("activities", query).getPathWithQueryParameters(), getTranslation("evaluation.records"));
        link.setTarget(AnchorTarget.BLANK);
        return link;
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        setTitle(proposal.counts().stream()
                .map(count -> getTranslation(
                        "evaluation.proposal.type", count.type().in(getLocale()), count.due(), count.held()))
                .collect(Collectors.joining("\n")));
    }
}
