package cn.gov.tj.mz.fourstrong.rubric.file;

import cn.gov.tj.mz.fourstrong.exchange.Skipped;
import cn.gov.tj.mz.fourstrong.rubric.RubricDraft;
import java.util.List;

/**
 * A rubric as files describe it.
 *
 * @param draft what could be read of it
 * @param faults every cell that has to be corrected before anything is taken over
 * @param skipped what the files hide
 */
public record ImportedRubric(RubricDraft draft, List<FileFault> faults, Skipped skipped) {}
