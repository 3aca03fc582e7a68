package cn.gov.tj.mz.fourstrong.title;

import static java.util.stream.Collectors.toMap;

import cn.gov.tj.mz.fourstrong.account.Caller;
import cn.gov.tj.mz.fourstrong.account.Role;
import cn.gov.tj.mz.fourstrong.evaluation.EvaluationState;
import cn.gov.tj.mz.fourstrong.evaluation.listing.EvaluationRow;
import cn.gov.tj.mz.fourstrong.organisation.BranchName;
import cn.gov.tj.mz.fourstrong.organisation.OrganisationService;
import cn.gov.tj.mz.fourstrong.title.GrantRepository.BranchStatus;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads what decides about titles, so that evaluations become candidates. */
@Component
class CandidateReader {

    private final OrganisationService organisation;
    private final GrantRepository grants;
    private final Caller caller;

    CandidateReader(OrganisationService organisation, GrantRepository grants, Caller caller) {
        this.organisation = organisation;
        this.grants = grants;
        this.caller = caller;
    }

    Facts read(Recommendation recommendation) {
        var cycle = recommendation.cycle();
        var statuses =
                grants.findBranchStatuses(cycle).stream().collect(toMap(BranchStatus::branch, Function.identity()));
        return new Facts(recommendation, managed(), caller.branch(), statuses, grants.findVetoed(cycle));
    }

    /** The branches that the caller manages, null for all: who also reviews or records sees results of others. */
    private @Nullable Set<UUID> managed() {
        return caller.scope(Role.MANAGER).isWhole()
                ? null
                : organisation.branches(Role.MANAGER).stream()
                        .map(BranchName::id)
                        .collect(Collectors.toSet());
    }

    /**
     * What decides about a title besides the result.
     *
     * @param managed the branches that the caller manages, null for all
     * @param own the branch that the caller belongs to
     * @param statuses the branches that hold a title or are closed
     * @param vetoed the evaluations with a veto
     */
    record Facts(
            Recommendation recommendation,
            @Nullable Set<UUID> managed,
            Optional<UUID> own,
            Map<UUID, BranchStatus> statuses,
            Set<UUID> vetoed) {

        Candidate candidate(EvaluationRow row) {
            if (managed != null && !managed.contains(row.branch().id())) {
                return new Candidate(row, Eligibility.OUTSIDE, null);
            }
            var status = statuses.get(row.branch().id());
            if (own.filter(row.branch().id()::equals).isPresent()) {
                return new Candidate(row, Eligibility.OWN_BRANCH, status == null ? null : status.certificate());
            }
            return status == null
                    ? new Candidate(row, eligibility(row), null)
                    : new Candidate(
                            row,
                            status.certificate() == null ? Eligibility.CLOSED : Eligibility.HOLDS,
                            status.certificate());
        }

        private Eligibility eligibility(EvaluationRow row) {
            var status = row.status();
            if (status.isExcluded() || status.state() != EvaluationState.FINAL) {
                return Eligibility.NO_RESULT;
            }
            return vetoed.contains(row.id())
                    ? Eligibility.VETOED
                    : recommendation.of(row.result().grade(), row.total());
        }
    }
}
