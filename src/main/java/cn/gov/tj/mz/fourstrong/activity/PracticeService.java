package cn.gov.tj.mz.fourstrong.activity;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import cn.gov.tj.mz.fourstrong.account.Caller;
import cn.gov.tj.mz.fourstrong.account.Roles.ForBusiness;
import cn.gov.tj.mz.fourstrong.standard.Criterion;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a branch does for each criterion: its accepted records without invented ones, within the caller's scope. */
@Service
@ForBusiness
@Transactional(readOnly = true)
public class PracticeService {

    /** Most practices that are listed under a criterion; the list of records has all. */
    public static final int MAX = 8;

    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

    private final PracticeQueries practices;
    private final Caller caller;

    PracticeService(PracticeQueries practices, Caller caller) {
        this.practices = practices;
        this.caller = caller;
    }

    /** The newest of a branch; a criterion without any is missing. */
    public Map<Criterion, List<Practice>> newest(UUID branchId) {
        return newest(branchId, FIRST_DAY, LAST_DAY);
    }

    /** The newest in a span of days; a record without a date counts by its year, and always when it has none. */
    public Map<Criterion, List<Practice>> newest(UUID branchId, LocalDate from, LocalDate to) {
        var nodes = caller.scope().nodes();
        return practices.findNewest(branchId, from, to, from.getYear(), to.getYear(), MAX, nodes).stream()
                .collect(groupingBy(Practice::criterion, () -> new EnumMap<>(Criterion.class), toList()));
    }
}
