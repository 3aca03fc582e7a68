package cn.gov.tj.mz.fourstrong.rubric;

import cn.gov.tj.mz.fourstrong.account.Roles;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The rules of scoring that there are; managers keep them. */
@Service
@PreAuthorize("hasRole('" + Roles.MANAGER + "')")
@Transactional(readOnly = true)
public class RubricService {

    private final RubricRepository rubrics;

    RubricService(RubricRepository rubrics) {
        this.rubrics = rubrics;
    }

    /** All rubrics, the newest first. */
    public List<RubricSheet> all() {
        return rubrics.findAllByOrderByCreatedAtDesc().stream()
                .map(RubricSheet::of)
                .toList();
    }
}
