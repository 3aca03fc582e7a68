package cn.gov.tj.mz.fourstrong.organisation;

import cn.gov.tj.mz.fourstrong.standard.Problems;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A branch as an administrator typed it.
 *
 * @param code 1 to 20 capital letters and digits, fixed once the branch exists
 * @param name 1 to 100 code points
 * @param shortName 1 to 50 code points
 * @param sortOrder 0 to 9999, the place among all branches
 * @param facts no date in the future, no election before the founding
 * @param active false when the branch was dissolved; its records stay
 */
public record BranchEntry(
        @Nullable UUID unit,
        @Nullable String code,
        @Nullable String name,
        @Nullable String shortName,
        @Nullable Integer sortOrder,
        BranchFacts facts,
        boolean active) {

    private static final int MAX_MEMBERS = 99_999;
    private static final int MAX_GROUPS = 999;

    Problems problems(LocalDate today) {
        var founded = facts.foundedOn();
        var elected = facts.lastElectionOn();
        var problems = EntryRules.naming(code, name, shortName, sortOrder)
                .chosen("unit", unit)
                .within("groups", facts.groups(), 0, MAX_GROUPS);
        if (facts.members() != null) {
            problems.within("members", facts.members(), 0, MAX_MEMBERS);
        }
        return problems.check(founded == null || !founded.isAfter(today), "foundedOn", "organisation.future")
                .check(elected == null || !elected.isAfter(today), "lastElectionOn", "organisation.future")
                .check(
                        elected == null || founded == null || !elected.isBefore(founded),
                        "lastElectionOn",
                        "organisation.electionBeforeFounding");
    }
}
