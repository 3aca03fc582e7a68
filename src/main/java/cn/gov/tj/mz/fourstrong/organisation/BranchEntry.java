package cn.gov.tj.mz.fourstrong.organisation;

import cn.gov.tj.mz.fourstrong.standard.Problems;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A branch as an administrator typed it.
 *
 * @param facts no date in the future, no election before the founding
 * @param active false when the branch was dissolved; its records stay
 * @param closedOn when it was dissolved, if so and if known; not in the future and not before the founding
 */
public record BranchEntry(
        @Nullable UUID unit,
        Naming naming,
        BranchFacts facts,
        boolean active,
        @Nullable LocalDate closedOn) {

    private static final int MAX_MEMBERS = 99_999;
    private static final int MAX_GROUPS = 999;
    private static final int MAX_TERM = 10;

    /** Without a day on which it was dissolved. */
    public BranchEntry(@Nullable UUID unit, Naming naming, BranchFacts facts, boolean active) {
        this(unit, naming, facts, active, null);
    }

    /** What is wrong with it, in the order of the form. */
    public Problems problems(LocalDate today) {
        var founded = facts.foundedOn();
        var elected = facts.lastElectionOn();
        var problems = naming.problems().chosen("unit", unit).within("groups", facts.groups(), 0, MAX_GROUPS);
        if (facts.members() != null) {
            problems.within("members", facts.members(), 0, MAX_MEMBERS);
        }
        return problems.check(founded == null || !founded.isAfter(today), "foundedOn", "organisation.future")
                .check(elected == null || !elected.isAfter(today), "lastElectionOn", "organisation.future")
                .within("termYears", facts.termYears(), 1, MAX_TERM)
                .check(
                        elected == null || founded == null || !elected.isBefore(founded),
                        "lastElectionOn",
                        "organisation.electionBeforeFounding")
                .check(closedOn == null || !closedOn.isAfter(today), "closedOn", "organisation.future")
                .check(
                        closedOn == null || founded == null || !closedOn.isBefore(founded),
                        "closedOn",
                        "organisation.closedBeforeFounding");
    }
}
