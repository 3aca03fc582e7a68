package cn.gov.tj.mz.fourstrong.rubric;

import cn.gov.tj.mz.fourstrong.standard.Refused;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Where a cycle takes its rubric from; who may open one is decided there. */
@Component
public class Rubrics {

    private final RubricRepository rubrics;

    Rubrics(RubricRepository rubrics) {
        this.rubrics = rubrics;
    }

    public Optional<Rubric> find(UUID id) {
        return rubrics.findById(id);
    }

    /**
     * Lets nobody change it any more.
     *
     * @throws Refused when it is a draft or withdrawn
     */
    public void freeze(Rubric rubric) {
        if (rubric.state() == RubricState.DRAFT) {
            throw new Refused("rubric.refused.notEnabled");
        }
        rubric.freeze();
    }
}
