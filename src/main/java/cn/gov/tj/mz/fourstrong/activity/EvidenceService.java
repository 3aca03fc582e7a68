package cn.gov.tj.mz.fourstrong.activity;

import cn.gov.tj.mz.fourstrong.account.Caller;
import cn.gov.tj.mz.fourstrong.account.Roles.ForBusiness;
import cn.gov.tj.mz.fourstrong.standard.Criterion;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Records as evidence for an evaluation: what a branch submitted or had accepted, within the caller's scope. */
@Service
@ForBusiness
@Transactional(readOnly = true)
public class EvidenceService {

    private final ActivityRepository activities;
    private final Caller caller;

    EvidenceService(ActivityRepository activities, Caller caller) {
        this.activities = activities;
        this.caller = caller;
    }

    /**
     * What a branch could show for a criterion in a span of days, dated records first, newest first. A record without
     * a date counts when its evaluation year lies within, or when it has none.
     */
    public List<Evidence> candidates(UUID branchId, Criterion criterion, LocalDate from, LocalDate to) {
        return activities.findCandidates(
                branchId,
                criterion,
                from,
                to,
                from.getYear(),
                to.getYear(),
                caller.scope().nodes());
    }

    /** The records within the caller's scope, by id; also withdrawn ones, so that links stay readable. */
    public Map<UUID, Evidence> byId(Collection<UUID> ids) {
        return activities.findEvidence(ids, caller.scope().nodes()).stream()
                .collect(Collectors.toMap(Evidence::id, Function.identity()));
    }
}
