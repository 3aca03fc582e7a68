package cn.gov.tj.mz.fourstrong.evaluation.draft;

/** Who speaks in a {@link ScoreEntry}; a leader only where a final score is set by hand. */
public enum ScoreSource {
    SELF,
    REVIEW,
    FINAL
}
