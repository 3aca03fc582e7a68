package cn.gov.tj.mz.fourstrong.evaluation.self;

import cn.gov.tj.mz.fourstrong.Stored;
import cn.gov.tj.mz.fourstrong.evaluation.Edits;
import cn.gov.tj.mz.fourstrong.evaluation.ScoreEntry;
import cn.gov.tj.mz.fourstrong.evaluation.Sheets;
import cn.gov.tj.mz.fourstrong.evaluation.StoredCycle;
import cn.gov.tj.mz.fourstrong.evaluation.draft.Draft;
import cn.gov.tj.mz.fourstrong.evaluation.draft.EntryEdit;
import cn.gov.tj.mz.fourstrong.evaluation.sheet.AssessmentSheet;
import cn.gov.tj.mz.fourstrong.evaluation.sheet.IndicatorLine;
import cn.gov.tj.mz.fourstrong.rubric.RubricSamples;
import jakarta.persistence.EntityManager;
import java.util.Map;
import java.util.UUID;

/** A draft of the clerk's branch with half of the 16 scores, and the sheet as it was when the clerk opened it. */
final class OwnDraft {

    private final SelfAssessmentService assessment;
    private final AssessmentSheet sheet;

    /** One in a cycle of its own. */
    OwnDraft(SelfAssessmentService assessment, EntityManager database) {
        this(assessment, database, new StoredCycle(database, StoredCycle.CODE, RubricSamples.likeStandard()));
    }

    OwnDraft(SelfAssessmentService assessment, EntityManager database, StoredCycle cycle) {
        var id = cycle.halfScored("FC").id();
        Stored.flushAndClear(database);
        this.assessment = assessment;
        this.sheet = assessment.sheet(id);
    }

    AssessmentSheet sheet() {
        return sheet;
    }

    UUID id() {
        return sheet.id();
    }

    UUID indicator(String code) {
        return Sheets.line(sheet, code).indicator().id();
    }

    /** What is stored now. */
    IndicatorLine line(String code) {
        return Sheets.line(assessment.sheet(id()), code);
    }

    /** Types over what the sheet showed. */
    Draft<Integer> save(String code, ScoreEntry typed) {
        return save(Map.of(indicator(code), typed));
    }

    Draft<Integer> save(Map<UUID, ScoreEntry> typed) {
        return assessment.save(id(), sheet.version(), Edits.of(sheet, typed));
    }

    /** Types over what came to be seen since. */
    Draft<Integer> save(String code, ScoreEntry expected, ScoreEntry typed) {
        return assessment.save(id(), sheet.version(), Map.of(indicator(code), new EntryEdit(expected, typed)));
    }

    /** Asks only what is new. */
    Draft<Integer> poll() {
        return assessment.save(id(), sheet.version(), Map.of());
    }

    /** Gives every indicator its full marks and hands the sheet in. */
    void submit() {
        assessment.submit(
                id(), assessment.save(id(), sheet.version(), Edits.full(sheet)).version());
    }
}
