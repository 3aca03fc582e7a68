package cn.gov.tj.mz.fourstrong.audit;

import cn.gov.tj.mz.fourstrong.account.Roles.ForAuditors;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whether the log is still as it was written, which an auditor may ask. */
@Service
@ForAuditors
@Transactional(readOnly = true)
public class AuditVerificationService {

    private static final int BLOCK = 1000;
    private static final String START = "0".repeat(64);

    private final EntityManager database;

    AuditVerificationService(EntityManager database) {
        this.database = database;
    }

    /** Walks the whole chain, block by block, and names the first entry that is not as it was written. */
    public Result verify() {
        var head = database.find(AuditHead.class, AuditHead.ID);
        var number = 0L;
        var hash = START;
        while (number < head.number()) {
            var block = block(number, head.number());
            for (var entry : block) {
                if (!entry.follows(number, hash)) {
                    return Result.brokenAfter(number);
                }
                number = entry.number();
                hash = entry.hash();
            }
            if (block.isEmpty()) {
                return Result.brokenAfter(number);
            }
            database.clear();
        }
        return hash.equals(head.hash()) ? new Result(number, null) : Result.brokenAfter(number);
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

    /**
     * What a walk along the chain found.
     *
     * @param entries how many entries are as they were written, from the first on
     * @param broken the number of the first entry that is missing or not as it was written; null when there is none
     */
    public record Result(long entries, @Nullable Long broken) {

        public boolean isWhole() {
            return broken == null;
        }

        private static Result brokenAfter(long number) {
            return new Result(number, number + 1);
        }
    }
}
