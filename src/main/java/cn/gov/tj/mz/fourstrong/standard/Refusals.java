package cn.gov.tj.mz.fourstrong.standard;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.ObjIntConsumer;
import org.springframework.dao.OptimisticLockingFailureException;

/** Some of many things did not allow a step, so none of them took it. */
public class Refusals extends RuntimeException {

    private final transient List<Refusal> all;

    public Refusals(List<Refusal> all) {
        super(all.toString());
        this.all = List.copyOf(all);
    }

    public List<Refusal> all() {
        return all;
    }

    /**
     * Takes the step with each of many, within the transaction of the caller.
     *
     * @param expectedVersions the version of each that the caller saw
     * @throws Refusals with every one that was refused, and why
     */
    public static void forEach(Map<UUID, Integer> expectedVersions, ObjIntConsumer<UUID> step) {
        var refused = new ArrayList<Refusal>();
        expectedVersions.forEach((id, version) -> {
            try {
                step.accept(id, version);
            } catch (Refused why) {
                refused.add(new Refusal(id, why.key(), why.arguments()));
            } catch (Stale | OptimisticLockingFailureException _) {
                refused.add(new Refusal(id, "screen.refused.changed", List.of()));
            } catch (NotFound _) {
                refused.add(new Refusal(id, "screen.notFound", List.of()));
            }
        });
        if (!refused.isEmpty()) {
            throw new Refusals(refused);
        }
    }

    /**
     * One that was refused.
     *
     * @param key of the text for people that says why
     */
    public record Refusal(UUID id, String key, List<Object> arguments) {}
}
