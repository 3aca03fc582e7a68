package cn.gov.tj.mz.fourstrong.evaluation.draft;

import cn.gov.tj.mz.fourstrong.evaluation.ScoreEntry;

/** What somebody saw in an entry, and what they made of it; parts that are equal in both were not touched. */
public record EntryEdit(ScoreEntry seen, ScoreEntry typed) {}
