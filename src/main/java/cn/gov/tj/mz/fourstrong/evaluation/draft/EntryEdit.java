package cn.gov.tj.mz.fourstrong.evaluation.draft;

import cn.gov.tj.mz.fourstrong.evaluation.ScoreEntry;

/** The entry that somebody expects, as they saw it, and what they made of it; equal parts were not touched. */
public record EntryEdit(ScoreEntry expected, ScoreEntry typed) {}
