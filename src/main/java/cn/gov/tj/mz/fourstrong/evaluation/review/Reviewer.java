package cn.gov.tj.mz.fourstrong.evaluation.review;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody who may be asked to review: below a node of the tree, but never their own branch. */
public record Reviewer(
        UUID id, String name, UUID node, @Nullable UUID branch) {

    Assignee assignee() {
        return new Assignee(id, name);
    }
}
