package cn.gov.tj.mz.fourstrong.rubric.edit;

import cn.gov.tj.mz.fourstrong.activity.ActivityTypeService;
import cn.gov.tj.mz.fourstrong.activity.TypeName;
import cn.gov.tj.mz.fourstrong.rubric.RubricDraft;
import cn.gov.tj.mz.fourstrong.standard.Problems;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Everything wrong with a draft by itself and beside what it refers to: the activity types that are counted. */
@Component
public class DraftRules {

    private final ActivityTypeService types;

    DraftRules(ActivityTypeService types) {
        this.types = types;
    }

    public Problems check(RubricDraft draft) {
        var problems = DraftCheck.of(draft);
        var known = types.all().stream().map(TypeName::code).collect(Collectors.toSet());
        for (var i = 0; i < draft.indicators().size(); i++) {
            var unknown = draft.indicators().get(i).countedTypes().stream()
                    .filter(code -> !known.contains(code))
                    .collect(Collectors.joining("、"));
            problems.check(
                    unknown.isEmpty(), "indicators." + i + ".countedTypes", "rubric.problem.unknownType", unknown);
        }
        return problems;
    }
}
