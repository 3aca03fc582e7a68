package cn.gov.tj.mz.fourstrong.title.ui;

import cn.gov.tj.mz.fourstrong.screen.FieldErrors;
import cn.gov.tj.mz.fourstrong.title.Candidate;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** The number of the certificate of each branch that gets a title; one that somebody typed stays. */
class CertificateFields extends Div {

    private final Map<UUID, TextField> fields = new LinkedHashMap<>();
    private final transient Proposals proposals;
    private List<String> proposed = List.of();

    CertificateFields(List<Candidate> candidates, Proposals proposals, FieldErrors problems) {
        this.proposals = proposals;
        addClassName("fs-detail-form");
        candidates.forEach(candidate -> {
            var result = candidate.evaluation().id();
            var field = new TextField(getTranslation("title.grant.number", candidate.name()));
            problems.bind("certificate." + result, field);
            fields.put(result, field);
            add(field);
        });
    }

    /** Fills in what follows the last certificate of the year. */
    void propose(int year) {
        var before = proposed;
        proposed = proposals.numbers(year, fields.size());
        var place = 0;
        for (var field : fields.values()) {
            if (field.isEmpty() || before.contains(field.getValue())) {
                field.setValue(proposed.get(place));
            }
            place++;
        }
    }

    /** Leaves out those who cannot get a title any more. */
    void showOnly(List<Candidate> candidates) {
        var results = candidates.stream()
                .map(candidate -> candidate.evaluation().id())
                .collect(Collectors.toSet());
        fields.forEach((result, field) -> field.setVisible(results.contains(result)));
    }

    /** The numbers by result. */
    Map<UUID, String> certificates() {
        return fields.entrySet().stream()
                .filter(field -> field.getValue().isVisible())
                .collect(Collectors.toMap(
                        Map.Entry::getKey, field -> field.getValue().getValue()));
    }

    /** Proposes numbers for so many certificates of a year. */
    @FunctionalInterface
    interface Proposals {
        List<String> numbers(int year, int count);
    }
}
