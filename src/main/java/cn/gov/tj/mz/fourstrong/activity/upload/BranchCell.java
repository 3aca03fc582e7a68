package cn.gov.tj.mz.fourstrong.activity.upload;

import cn.gov.tj.mz.fourstrong.organisation.Branch;
import cn.gov.tj.mz.fourstrong.standard.Text;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The branch that a line is about.
 *
 * @param branches for which the caller may record
 * @param own the branch of lines that name none, if it is known
 */
record BranchCell(List<Branch> branches, @Nullable String own) {

    @Nullable
    Branch read(String cell, Remarks remarks) {
        var named = cell.isEmpty() ? only() : named(cell);
        if (named == null) {
            var known = branches.stream().map(Branch::shortName).collect(Collectors.joining("、"));
            remarks.fault(Columns.BRANCH, cell.isEmpty() ? "branchNeeded" : "branch", cell, known);
        }
        return named;
    }

    private @Nullable Branch only() {
        return branches.stream()
                .filter(branch -> branches.size() == 1 || branch.id().toString().equals(own))
                .findFirst()
                .orElse(null);
    }

    private @Nullable Branch named(String cell) {
        var found = branches.stream()
                .filter(branch -> Stream.of(branch.name(), branch.shortName(), branch.code())
                        .anyMatch(name -> Text.readsLike(name, cell)))
                .toList();
        return found.size() == 1 ? found.getFirst() : null;
    }
}
