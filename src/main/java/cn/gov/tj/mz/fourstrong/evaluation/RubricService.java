package cn.gov.tj.mz.fourstrong.evaluation;

import cn.gov.tj.mz.fourstrong.account.Roles;
import cn.gov.tj.mz.fourstrong.standard.NotFound;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The rules of scoring: those who score read the rubric of a cycle, managers see all of them. */
@Service
@PreAuthorize("hasAnyRole('" + Roles.CLERK + "', '" + Roles.REVIEWER + "', '" + Roles.MANAGER + "')")
@Transactional(readOnly = true)
public class RubricService {

    private final RubricRepository rubrics;
    private final CycleRepository cycles;

    RubricService(RubricRepository rubrics, CycleRepository cycles) {
        this.rubrics = rubrics;
        this.cycles = cycles;
    }

    /** All rubrics, the newest first. */
    @PreAuthorize("hasRole('" + Roles.MANAGER + "')")
    public List<RubricSheet> all() {
        return rubrics.findAllByOrderByCreatedAtDesc().stream()
                .map(RubricSheet::of)
                .toList();
    }

    /** The rubric that a cycle was opened with. */
    public RubricSheet of(String cycle) {
        return cycles.findByCode(cycle)
                .map(found -> RubricSheet.of(found.rubric()))
                .orElseThrow(() -> new NotFound(Cycle.class, cycle));
    }
}
