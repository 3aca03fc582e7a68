package cn.gov.tj.mz.fourstrong.activity.duty;

import cn.gov.tj.mz.fourstrong.account.Caller;
import cn.gov.tj.mz.fourstrong.account.Roles.ForBusiness;
import cn.gov.tj.mz.fourstrong.account.Scope;
import cn.gov.tj.mz.fourstrong.exchange.Listing;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The duties of the branches in the caller's scope, one a row: by branch, type and period, in this order alone. */
@Service
@ForBusiness
@Transactional(readOnly = true)
public class DutyListing implements Listing<DutyFilter, DutyLine> {

    private static final int BRANCHES = 200;

    private final DutyReader reader;
    private final DutyQueries queries;
    private final Caller caller;

    DutyListing(DutyReader reader, DutyQueries queries, Caller caller) {
        this.reader = reader;
        this.queries = queries;
        this.caller = caller;
    }

    @Override
    public long count(DutyFilter filter) {
        var lines = new AtomicLong();
        pass(filter, _ -> lines.incrementAndGet());
        return lines.get();
    }

    @Override
    public List<DutyLine> page(DutyFilter filter, Sort sort, int offset, int limit) {
        var lines = new ArrayList<DutyLine>();
        pass(filter, lines::add);
        return lines.stream().skip(offset).limit(limit).toList();
    }

    @Override
    public void forEach(DutyFilter filter, Sort sort, Consumer<? super DutyLine> action) {
        pass(filter, action);
    }

    private void pass(DutyFilter filter, Consumer<? super DutyLine> action) {
        var scope = caller.scope();
        var total = queries.count(filter, scope);
        for (var offset = 0; offset < total; offset += BRANCHES) {
            pass(filter, scope, offset, action);
        }
    }

    private void pass(DutyFilter filter, Scope scope, int offset, Consumer<? super DutyLine> action) {
        reader.rows(filter, scope, offset, BRANCHES).stream()
                .flatMap(row -> row.duties().stream().map(duty -> new DutyLine(row.branch(), duty)))
                .filter(line -> filter.states().isEmpty()
                        || filter.states().contains(line.duty().state()))
                .forEach(action);
    }
}
