package cn.gov.tj.mz.fourstrong.evaluation.draft;

/** The parts of a {@link ScoreEntry}, each of which may be changed by somebody else. */
public enum ScorePart {
    SCORE,
    WORDS,
    EVIDENCE
}
