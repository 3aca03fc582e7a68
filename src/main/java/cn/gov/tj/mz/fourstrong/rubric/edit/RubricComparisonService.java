package cn.gov.tj.mz.fourstrong.rubric.edit;

import cn.gov.tj.mz.fourstrong.account.Roles.ForManagers;
import cn.gov.tj.mz.fourstrong.rubric.RubricService;
import cn.gov.tj.mz.fourstrong.standard.NotFound;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says how far rubrics differ. */
@Service
@ForManagers
@Transactional(readOnly = true)
public class RubricComparisonService {

    private final RubricService rubrics;

    RubricComparisonService(RubricService rubrics) {
        this.rubrics = rubrics;
    }

    /**
     * In how many fields one differs from another; 0 when both say the same.
     *
     * @throws NotFound when either is missing
     */
    public int differences(UUID from, UUID to) {
        return Difference.between(
                        rubrics.details(from).draft(), rubrics.details(to).draft())
                .size();
    }
}
