package cn.gov.tj.mz.fourstrong.rubric;

import cn.gov.tj.mz.fourstrong.account.Roles.ForManagers;
import cn.gov.tj.mz.fourstrong.standard.NotFound;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The rules of scoring that there are; managers keep them. */
@Service
@ForManagers
@Transactional(readOnly = true)
public class RubricService {

    private final RubricRepository rubrics;

    RubricService(RubricRepository rubrics) {
        this.rubrics = rubrics;
    }

    /** Those that a cycle can use, the newest first. */
    public List<RubricSheet> all() {
        return rubrics.findAllByOrderByCreatedAtDescIdDesc().stream()
                .filter(rubric -> rubric.state().isUsable())
                .map(RubricSheet::of)
                .toList();
    }

    /** All of them, the newest first; in one statement. */
    public List<RubricName> names() {
        return rubrics.findAllByOrderByCreatedAtDescIdDesc().stream()
                .map(rubric -> new RubricName(rubric.id(), rubric.name(), rubric.revision(), rubric.state()))
                .toList();
    }

    /** @throws NotFound when there is none */
    public RubricDetails details(UUID id) {
        return rubrics.findById(id).map(RubricDetails::of).orElseThrow(() -> new NotFound(Rubric.class, id));
    }
}
