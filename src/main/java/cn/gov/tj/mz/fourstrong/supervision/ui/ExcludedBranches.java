package cn.gov.tj.mz.fourstrong.supervision.ui;

import cn.gov.tj.mz.fourstrong.evaluation.Exclusion;
import cn.gov.tj.mz.fourstrong.evaluation.opening.Candidate;
import cn.gov.tj.mz.fourstrong.standard.Text;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Which branches take no part: some cannot by rule, some are left out by choice with a reason each. */
final class ExcludedBranches {

    private final List<Candidate> branches;
    private final Map<UUID, String> reasons = new HashMap<>();
    private Function<Candidate, @Nullable Exclusion> rule = _ -> null;
    private Runnable onChange = () -> {};

    ExcludedBranches(List<Candidate> branches) {
        this.branches = List.copyOf(branches);
    }

    /** Runs at each choice and each reason. */
    void onChange(Runnable listener) {
        onChange = listener;
    }

    /** Says anew who cannot take part. */
    void exclude(Function<Candidate, @Nullable Exclusion> rule) {
        this.rule = rule;
    }

    @Nullable
    Exclusion exclusion(Candidate branch) {
        return rule.apply(branch);
    }

    boolean isFree(Candidate branch) {
        return exclusion(branch) == null;
    }

    boolean takesPart(Candidate branch) {
        return isFree(branch) && !reasons.containsKey(branch.id());
    }

    void choose(Candidate branch, boolean takesPart) {
        if (takesPart) {
            reasons.remove(branch.id());
        } else if (isFree(branch)) {
            reasons.putIfAbsent(branch.id(), "");
        }
        onChange.run();
    }

    String reason(Candidate branch) {
        return reasons.getOrDefault(branch.id(), "");
    }

    void explain(Candidate branch, String reason) {
        reasons.replace(branch.id(), reason);
        onChange.run();
    }

    boolean isAnyChosen() {
        return branches.stream().anyMatch(this::isLeftOut);
    }

    long taking() {
        return branches.stream().filter(this::takesPart).count();
    }

    long size() {
        return branches.size();
    }

    /** Those left out by choice with their reasons, or with the common one where there is none. */
    Map<UUID, String> reasons(String common) {
        return branches.stream()
                .filter(this::isLeftOut)
                .collect(Collectors.toMap(
                        Candidate::id, branch -> Text.clean(reason(branch)) == null ? common : reason(branch)));
    }

    private boolean isLeftOut(Candidate branch) {
        return isFree(branch) && reasons.containsKey(branch.id());
    }
}
