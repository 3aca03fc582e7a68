package cn.gov.tj.mz.fourstrong.evaluation;

import cn.gov.tj.mz.fourstrong.account.Role;
import cn.gov.tj.mz.fourstrong.account.Roles;
import cn.gov.tj.mz.fourstrong.standard.Refused;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How a final result is corrected: by a new edition beside it, with a reason. */
@Service
@PreAuthorize("hasRole('" + Roles.MANAGER + "')")
@Transactional
public class Corrections {

    private final EntityManager database;
    private final EvaluationDesk desk;
    private final EvaluationRepository evaluations;
    private final ReviewRepository reviews;

    Corrections(
            EntityManager database, EvaluationDesk desk, EvaluationRepository evaluations, ReviewRepository reviews) {
        this.database = database;
        this.desk = desk;
        this.evaluations = evaluations;
        this.reviews = reviews;
    }

    /**
     * Begins the next edition of a final result with everything it was made of. The final one stays as it is, and counts
     * until the new one has gone through approval and publicity itself.
     *
     * @param reason 1 to 500 characters
     * @return the id of the new edition, which is reviewed
     * @throws Refused unless the result is final and current, or when a correction of it is under way
     */
    public UUID begin(UUID id, int seen, String reason) {
        var checked = Reasons.checked(reason);
        var corrected = desk.take(id, seen, Role.MANAGER);
        var by = desk.signature();
        var correction = corrected.correct(checked, by);
        if (evaluations.findEditions(corrected.cycle().id(), corrected.branchId()).stream()
                .anyMatch(edition -> edition.number() > corrected.edition().number())) {
            throw new Refused("evaluation.correction.underWay");
        }
        database.persist(correction);
        var reviewed = reviews.findAll(id).stream()
                .filter(Review::counts)
                .map(review -> review.copiedTo(correction))
                .toList();
        reviewed.forEach(database::persist);
        correction.compare(reviewed);
        var found = desk.findings(corrected).stream()
                .filter(Finding::counts)
                .map(finding -> finding.copiedTo(correction))
                .toList();
        found.forEach(database::persist);
        correction.found(found, by);
        desk.keep(correction, correction.begun(by));
        desk.flush(correction);
        return correction.id();
    }
}
