package cn.gov.tj.mz.fourstrong.evaluation;

/** The parts of a {@link Cell}, each of which may be changed by somebody else. */
public enum Part {
    SCORE,
    WORDS,
    EVIDENCE
}
