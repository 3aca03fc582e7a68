package cn.gov.tj.mz.fourstrong.rubric;

import static cn.gov.tj.mz.fourstrong.rubric.RubricSamples.points;

import cn.gov.tj.mz.fourstrong.rubric.edit.RubricCreationService;
import java.util.UUID;

/** Drafts that a manager begins from a rubric that is there. */
public record MadeRubrics(RubricService rubrics, RubricCreationService creation) {

    /** One that is like it in all but the name. */
    public UUID copy(UUID id, String name) {
        return creation.copy(id, rubrics.details(id).draft().named(name));
    }

    /** Its next revision, whose first indicator has 9 points, so that one is missing. */
    public UUID revision(UUID id) {
        return creation.revise(id, changed(id));
    }

    /** What such a revision is made of. */
    public RubricDraft changed(UUID id) {
        return Drafts.with(rubrics.details(id).draft(), Drafts.indicator("A1", points("9")));
    }
}
