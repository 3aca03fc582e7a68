package cn.gov.tj.mz.fourstrong.audit;

import cn.gov.tj.mz.fourstrong.account.Roles.ForAuditors;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whether the log is still as it was written, which an auditor may ask. */
@Service
@ForAuditors
@Transactional(readOnly = true)
public class AuditVerificationService {

    private static final Limit BLOCK = Limit.of(1000);
    private static final String START = "0".repeat(64);

    private final AuditRepository entries;
    private final AuditHeadRepository heads;

    AuditVerificationService(AuditRepository entries, AuditHeadRepository heads) {
        this.entries = entries;
        this.heads = heads;
    }

    /** How long the chain is and when it grew last; the walk along it is for those who ask. */
    public State state() {
        var number = heads.read().number();
        return new State(number, entries.findTime(number).orElse(null));
    }

    /** Walks the whole chain, block by block, and names the first entry that is not as it was written. */
    public Result verify() {
        var head = heads.read();
        var number = 0L;
        var hash = START;
        while (number < head.number()) {
            var block = entries.findLinks(number, head.number(), BLOCK);
            for (var link : block) {
                if (!link.follows(number, hash)) {
                    return Result.brokenAfter(number);
                }
                number = link.number();
                hash = link.hash();
            }
            if (block.isEmpty()) {
                return Result.brokenAfter(number);
            }
        }
        return hash.equals(head.hash()) ? new Result(number, null) : Result.brokenAfter(number);
    }

    /** Where the chain ends. */
    public record State(long entries, @Nullable Instant last) {}

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
