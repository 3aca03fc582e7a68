package cn.gov.tj.mz.fourstrong.audit;

import cn.gov.tj.mz.fourstrong.account.ForAuditors;
import cn.gov.tj.mz.fourstrong.exchange.Listing;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the auditor may do with the log: read and verify it. Nobody can change it. */
@Service
@ForAuditors
@Transactional(readOnly = true)
public class AuditLogService implements Listing<AuditFilter, AuditRow> {

    private static final int BLOCK = 1000;
    private static final String START = "0".repeat(64);

    private final EntityManager database;
    private final AuditQueries search;

    AuditLogService(EntityManager database, AuditQueries search) {
        this.database = database;
        this.search = search;
    }

    @Override
    public long count(AuditFilter filter) {
        return search.count(filter);
    }

    /** @param sort by {@code number}, {@code at}, {@code actor}, {@code action}, {@code subject} */
    @Override
    public List<AuditRow> page(AuditFilter filter, Sort sort, int offset, int limit) {
        return search.find(filter, sort, offset, limit);
    }

    /** Passes every entry as it comes from the database. */
    @Override
    public void forEach(AuditFilter filter, Sort sort, Consumer<? super AuditRow> action) {
        search.forEach(filter, sort, action);
    }

    /** Walks the whole chain, block by block, and names the first entry that is not as it was written. */
    public Verification verify() {
        var head = database.find(AuditHead.class, AuditHead.ID);
        var number = 0L;
        var hash = START;
        while (number < head.number()) {
            var block = block(number, head.number());
            for (var entry : block) {
                if (!entry.follows(number, hash)) {
                    return new Verification(number, number + 1);
                }
                number = entry.number();
                hash = entry.hash();
            }
            if (block.isEmpty()) {
                return new Verification(number, number + 1);
            }
            database.clear();
        }
        return hash.equals(head.hash()) ? new Verification(number, null) : new Verification(number, number + 1);
    }

    private List<AuditEntry> block(long after, long last) {
        return database.createQuery("""
                        select e
                        from AuditEntry e
                        where e.number > :after and e.number <= :last
                        order by e.number
                        """, AuditEntry.class)
                .setParameter("after", after)
                .setParameter("last", last)
                .setMaxResults(BLOCK)
                .getResultList();
    }
}
