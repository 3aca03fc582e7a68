package cn.gov.tj.mz.fourstrong.evaluation.decision;

import java.util.List;
import java.util.UUID;

/** Some of many evaluations did not allow a step, so none of them took it. */
public class Refusals extends RuntimeException {

    private final transient List<One> all;

    public Refusals(List<One> all) {
        super(all.toString());
        this.all = List.copyOf(all);
    }

    public List<One> all() {
        return all;
    }

    /**
     * One that was refused.
     *
     * @param key of the text for people that says why
     */
    public record One(UUID id, String key, List<Object> arguments) {}
}
