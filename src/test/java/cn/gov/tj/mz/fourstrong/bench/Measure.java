package cn.gov.tj.mz.fourstrong.bench;

import java.util.Arrays;
import java.util.Locale;

/** Times an action after a warm-up and keeps the figures that are quoted: median and 95th percentile, in milliseconds. */
record Measure(double median, double p95) {

    static Measure of(int warmUps, int runs, Runnable action) {
        return of(warmUps, runs, () -> {}, action);
    }

    /** @param before happens before each run and is not timed */
    static Measure of(int warmUps, int runs, Runnable before, Runnable action) {
        for (int i = 0; i < warmUps; i++) {
            action.run();
        }
        var times = new double[runs];
        for (int i = 0; i < runs; i++) {
            before.run();
            var start = System.nanoTime();
            action.run();
            times[i] = (System.nanoTime() - start) / 1e6;
        }
        Arrays.sort(times);
        return new Measure(times[runs / 2], times[Math.min(runs - 1, (int) Math.ceil(runs * 0.95) - 1)]);
    }

    /** The mark and how this compares with it; a mark of 0 asks nothing. */
    String beside(Measure mark) {
        var kept = median <= mark.median && (mark.p95 == 0 || p95 <= mark.p95);
        var figures = mark.p95 == 0 ? "%.0f".formatted(mark.median) : "%.0f / %.0f".formatted(mark.median, mark.p95);
        return figures + (kept ? "  ok" : "  MISSED");
    }

    /** A single figure's mark and whether it is kept. */
    static String mark(double figure, double most) {
        return String.format(Locale.ROOT, "at most %.0f  %s", most, figure <= most ? "ok" : "MISSED");
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%8.1f %8.1f", median, p95);
    }
}
