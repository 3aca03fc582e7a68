package cn.gov.tj.mz.fourstrong.evaluation.ui.decision;

import cn.gov.tj.mz.fourstrong.evaluation.sheet.FindingRow;
import cn.gov.tj.mz.fourstrong.evaluation.sheet.ResultBreakdown;
import cn.gov.tj.mz.fourstrong.evaluation.ui.EvidenceChips;
import cn.gov.tj.mz.fourstrong.rubric.AdjustmentRule.Kind;
import cn.gov.tj.mz.fourstrong.rubric.Outcome;
import cn.gov.tj.mz.fourstrong.screen.Formats;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What adds points, takes points or vetoes beside the indicators: fact, source, what it came to, and who says so. */
@StyleSheet("context://findings.css")
class FindingsCard extends Div {

    private final Formats formats = Formats.current();

    private final transient Map<UUID, Component> files;

    /**
     * @param files those of each finding
     * @param withdrawable which of those that count the caller may withdraw
     */
    FindingsCard(
            ResultBreakdown breakdown,
            Map<UUID, Component> files,
            Predicate<FindingRow> withdrawable,
            Consumer<FindingRow> withdraw) {
        this.files = files;
        addClassNames("fs-card", "fs-findings");
        add(new H2(getTranslation("evaluation.findings")));
        if (breakdown.findings().isEmpty()) {
            var none = new Paragraph(getTranslation("evaluation.findings.none"));
            none.addClassName("fs-muted");
            add(none);
        }
        breakdown.findings().forEach(finding -> {
            var row = row(finding);
            if (finding.withdrawal() == null && withdrawable.test(finding)) {
                var button = new Button(getTranslation("evaluation.finding.withdraw"), _ -> withdraw.accept(finding));
                button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
                button.addClassName("fs-only-screen");
                row.add(button);
            }
            add(row);
        });
    }

    /** Offers to record another. */
    void offerRecording(Runnable ask) {
        var button = new Button(getTranslation("evaluation.finding.add"), _ -> ask.run());
        button.addClassName("fs-only-screen");
        add(button);
    }

    /** Words at the left, points and what can be done at the right. */
    private Div row(FindingRow finding) {
        var name = new Span("%s · %s"
                .formatted(
                        getTranslation("rubric.adjustment." + finding.kind()),
                        finding.name().in(getLocale())));
        name.addClassName("fs-finding-name");
        var words = new Div(name, new Div(finding.fact().text()), muted(source(finding)), muted(signature(finding)));
        var row = new Div(words, points(finding));
        row.addClassName("fs-finding");
        var withdrawal = finding.withdrawal();
        if (withdrawal != null) {
            row.addClassName("fs-finding-withdrawn");
            words.add(muted(getTranslation(
                    "evaluation.finding.withdrawn",
                    withdrawal.by(),
                    formats.day(withdrawal.at()),
                    withdrawal.reason())));
        }
        if (!finding.fact().evidence().isEmpty()) {
            words.add(EvidenceChips.links().with(finding.fact().evidence()));
        }
        Optional.ofNullable(files.get(finding.id())).ifPresent(words::add);
        return row;
    }

    private Div points(FindingRow finding) {
        var cell = new Div();
        cell.addClassNames("fs-number", "fs-finding-points");
        var counted = finding.counted();
        if (finding.kind() == Kind.VETO) {
            cell.add(new Span(finding.withdrawal() == null ? getTranslation("evaluation.finding.veto") : ""));
        } else if (counted != null) {
            cell.add(new Span(formats.signed(counted.points())));
            if (counted.why() != Outcome.Why.COUNTED) {
                cell.add(muted(
                        getTranslation("evaluation.finding.why." + counted.why(), formats.signed(counted.nominal()))));
            }
        }
        return cell;
    }

    private String source(FindingRow finding) {
        return Stream.of(
                        formats.show(finding.fact().happenedOn()),
                        finding.fact().documentNo(),
                        labelled("evaluation.finding.sameMatter", finding.fact().matter()))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · "));
    }

    private @Nullable String labelled(String key, @Nullable String text) {
        return text == null ? null : getTranslation(key, text);
    }

    private String signature(FindingRow finding) {
        return getTranslation("evaluation.finding.by", finding.by(), formats.day(finding.at()));
    }

    private static Div muted(String text) {
        var div = new Div(text);
        div.addClassName("fs-muted");
        return div;
    }
}
