package cn.gov.tj.mz.fourstrong.activity;

import cn.gov.tj.mz.fourstrong.standard.Invalid;
import cn.gov.tj.mz.fourstrong.standard.Problem;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Holds a draft against the rules and the types of today. */
@Component
class DraftCheck {

    private final ActivityTypeRepository types;
    private final Clock clock;

    DraftCheck(ActivityTypeRepository types, Clock clock) {
        this.types = types;
        this.clock = clock;
    }

    /**
     * The draft, cleaned.
     *
     * @param kept types that may stay although nobody can choose them any more
     */
    ActivityDraft checked(ActivityDraft activityDraft, Set<String> kept) {
        var draft = clean(activityDraft);
        Invalid.throwIfAny(problems(draft, kept));
        return draft;
    }

    ActivityDraft clean(ActivityDraft draft) {
        return draft.clean(types.rules());
    }

    /** What is wrong with a cleaned draft, in the order of the form. */
    List<Problem> problems(ActivityDraft draft, Set<String> kept) {
        var known = types.findAllByOrderBySortOrder().stream()
                .filter(type -> type.isActive() || kept.contains(type.code()))
                .map(ActivityType::name)
                .toList();
        return ActivityRules.problems(draft, LocalDate.now(clock), known);
    }

    /** The types of a checked draft, the main one first. */
    List<ActivityType> types(ActivityDraft draft) {
        return types.findByCodeIn(draft.types()).stream()
                .sorted(Comparator.comparingInt(type -> draft.types().indexOf(type.code())))
                .toList();
    }
}
