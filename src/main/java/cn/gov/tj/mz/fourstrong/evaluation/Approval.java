package cn.gov.tj.mz.fourstrong.evaluation;

import cn.gov.tj.mz.fourstrong.account.Role;
import cn.gov.tj.mz.fourstrong.account.Roles;
import java.util.UUID;
import java.util.function.BiFunction;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How leaders take a review to its result. Each call names the version that the caller saw. */
@Service
@PreAuthorize("hasRole('" + Roles.MANAGER + "')")
@Transactional
public class Approval {

    private final EvaluationDesk desk;

    Approval(EvaluationDesk desk) {
        this.desk = desk;
    }

    public void approve(UUID id, int seen) {
        move(id, seen, Evaluation::approve);
    }

    public void publicise(UUID id, int seen) {
        move(id, seen, Evaluation::publicise);
    }

    /** Looks at a publicised result once more, for a reason of 1 to 500 characters. */
    public void object(UUID id, int seen, String reason) {
        var checked = Reasons.checked(reason);
        move(id, seen, (evaluation, by) -> evaluation.object(checked, by));
    }

    /** Makes the result final; nothing changes it afterwards. */
    public void conclude(UUID id, int seen) {
        move(id, seen, Evaluation::conclude);
    }

    /** Gives a reviewed evaluation back to the branch, for a reason of 1 to 500 characters. */
    public void giveBack(UUID id, int seen, String reason) {
        desk.giveBack(desk.take(id, seen, Role.MANAGER), reason);
    }

    private void move(UUID id, int seen, BiFunction<Evaluation, Signature, EvaluationStep> verb) {
        var evaluation = desk.take(id, seen, Role.MANAGER);
        desk.keep(evaluation, verb.apply(evaluation, desk.signature()));
        desk.flush(evaluation);
    }
}
