package cn.gov.tj.mz.fourstrong.evaluation.decision;

import cn.gov.tj.mz.fourstrong.account.Roles.ForManagers;
import cn.gov.tj.mz.fourstrong.standard.NotFound;
import cn.gov.tj.mz.fourstrong.standard.Refused;
import cn.gov.tj.mz.fourstrong.standard.Stale;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.ObjIntConsumer;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * How leaders take many results a step further at once: all of them or, when some do not allow it, none. Each is named
 * with the version that the caller saw; {@link Refusals} names every one that was refused, and why.
 */
@Service
@ForManagers
@Transactional
public class BulkApprovalService {

    private final ApprovalService approval;

    BulkApprovalService(ApprovalService approval) {
        this.approval = approval;
    }

    public void approve(Map<UUID, Integer> expectedVersions) {
        forEach(expectedVersions, approval::approve);
    }

    public void publicise(Map<UUID, Integer> expectedVersions) {
        forEach(expectedVersions, approval::publicise);
    }

    public void conclude(Map<UUID, Integer> expectedVersions) {
        forEach(expectedVersions, approval::conclude);
    }

    private static void forEach(Map<UUID, Integer> expectedVersions, ObjIntConsumer<UUID> step) {
        var refused = new ArrayList<Refusals.Refusal>();
        expectedVersions.forEach((id, version) -> {
            try {
                step.accept(id, version);
            } catch (Refused why) {
                refused.add(new Refusals.Refusal(id, why.key(), why.arguments()));
            } catch (Stale | OptimisticLockingFailureException _) {
                refused.add(new Refusals.Refusal(id, "evaluation.bulk.changed", List.of()));
            } catch (NotFound _) {
                refused.add(new Refusals.Refusal(id, "screen.notFound", List.of()));
            }
        });
        if (!refused.isEmpty()) {
            throw new Refusals(refused);
        }
    }

    /** Some of many evaluations did not allow a step, so none of them took it. */
    public static class Refusals extends RuntimeException {

        private final transient List<Refusal> all;

        public Refusals(List<Refusal> all) {
            super(all.toString());
            this.all = List.copyOf(all);
        }

        public List<Refusal> all() {
            return all;
        }

        /**
         * One that was refused.
         *
         * @param key of the text for people that says why
         */
        public record Refusal(UUID id, String key, List<Object> arguments) {}
    }
}
