package cn.gov.tj.mz.fourstrong.activity;

import cn.gov.tj.mz.fourstrong.standard.Problem;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** The rules of records and the types of today, for many drafts. */
public final class RecordingRules {

    private final List<ActivityType> types;
    private final TypeRules rules;
    private final LocalDate today;

    RecordingRules(List<ActivityType> types, TypeRules rules, LocalDate today) {
        this.types = List.copyOf(types);
        this.rules = rules;
        this.today = today;
    }

    public LocalDate today() {
        return today;
    }

    /** How often each type is due, and which year a date proposes. */
    public TypeRules ofTypes() {
        return rules;
    }

    /**
     * What is wrong with a cleaned draft, in the order of the form.
     *
     * @param kept types that may stay although nobody can choose them any more
     */
    public List<Problem> problems(ActivityDraft draft, List<String> kept) {
        var known = types.stream()
                .filter(type -> type.isActive() || kept.contains(type.code()))
                .map(ActivityType::name)
                .toList();
        return ActivityRules.problems(draft, today, known);
    }

    List<ActivityType> types(ActivityDraft draft) {
        return draft.types().stream()
                .map(code -> types.stream()
                        .filter(type -> type.code().equals(code))
                        .findFirst()
                        .orElse(null))
                .filter(Objects::nonNull)
                .toList();
    }
}
