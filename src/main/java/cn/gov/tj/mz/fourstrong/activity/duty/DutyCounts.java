package cn.gov.tj.mz.fourstrong.activity.duty;

import cn.gov.tj.mz.fourstrong.activity.duty.DutyRecords.Counted;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What is counted for duties, for services whose caller was allowed to see the branch. */
@Component
public class DutyCounts {

    private final DutyRecords records;

    DutyCounts(DutyRecords records) {
        this.records = records;
    }

    /** What was done by type, both days included. */
    public Map<String, List<DueCount.Done>> done(UUID branch, Collection<String> types, LocalDate from, LocalDate to) {
        return records.findDone(branch, types, from, to).stream().collect(Collectors.groupingBy(DueCount.Done::type));
    }

    /** The branch with what its duties depend on. */
    public Counted branch(UUID branch) {
        return records.findBranch(branch).orElseThrow();
    }
}
