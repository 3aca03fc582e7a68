package cn.gov.tj.mz.fourstrong.activity;

import cn.gov.tj.mz.fourstrong.account.Roles.ForReviewers;
import cn.gov.tj.mz.fourstrong.standard.Refusals;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * How reviewers accept many records at once: all of them or, when some do not allow it, none. Each is named with the
 * version that the caller saw; {@link Refusals} names every one that was refused, and why.
 */
@Service
@ForReviewers
@Transactional
public class BulkAcceptanceService {

    private final ActivityService records;

    BulkAcceptanceService(ActivityService records) {
        this.records = records;
    }

    public void accept(Map<UUID, Integer> expectedVersions) {
        Refusals.forEach(expectedVersions, records::accept);
    }

    /** Takes back what the caller accepted, at most 10 minutes later. */
    public void reopen(Map<UUID, Integer> expectedVersions) {
        Refusals.forEach(expectedVersions, records::reopen);
    }
}
