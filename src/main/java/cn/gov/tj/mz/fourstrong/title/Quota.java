package cn.gov.tj.mz.fourstrong.title;

/**
 * How many titles the rubric of a cycle foresees for the whole bureau, whoever asks.
 *
 * @param percent how many branches in a hundred should have one
 * @param results how many final results there are
 * @param held how many titles are held now, valid ones and those to improve
 */
public record Quota(int percent, int results, int held) {

    /** How many titles it gives altogether, rounded down but at least 1. */
    public int places() {
        return results == 0 ? 0 : Math.max(1, results * percent / 100);
    }

    /** How many titles find a place beside those that are held. */
    public int free() {
        return Math.max(0, places() - held);
    }

    /** By how many titles it is exceeded once there are some more. */
    public int excess(int more) {
        return Math.max(0, held + more - places());
    }
}
