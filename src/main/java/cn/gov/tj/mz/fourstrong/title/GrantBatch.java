package cn.gov.tj.mz.fourstrong.title;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Branches that are to get titles together, as things stand now. */
public record GrantBatch(Recommendation recommendation, List<Candidate> candidates) {

    /** Those who share the last free place are each advised, but beyond the quota together. */
    static GrantBatch of(Recommendation recommendation, List<Candidate> chosen) {
        var quota = recommendation.quota();
        var advised = chosen.stream()
                .filter(candidate -> candidate.eligibility() == Eligibility.ADVISED)
                .count();
        return new GrantBatch(
                recommendation,
                quota == null || advised <= quota.free()
                        ? chosen
                        : chosen.stream()
                                .map(candidate -> isLast(candidate, recommendation)
                                        ? candidate.with(Eligibility.BEYOND_QUOTA)
                                        : candidate)
                                .toList());
    }

    private static boolean isLast(Candidate candidate, Recommendation recommendation) {
        var total = candidate.evaluation().total();
        var threshold = recommendation.threshold();
        return candidate.eligibility() == Eligibility.ADVISED
                && total != null
                && threshold != null
                && total.compareTo(threshold) == 0;
    }

    /** Those who may get one. */
    public List<Candidate> possible() {
        return candidates.stream()
                .filter(candidate -> candidate.eligibility().mayBeChosen())
                .toList();
    }

    /** Those who cannot get one, whatever the reason. */
    public List<Candidate> refused() {
        return candidates.stream()
                .filter(candidate -> !candidate.eligibility().mayBeChosen())
                .toList();
    }

    /** Those who get one against the advice of the rubric. */
    public List<Candidate> exceptions() {
        return candidates.stream()
                .filter(candidate -> candidate.eligibility().isException())
                .toList();
    }

    /** The first day on which nobody can object to any of their results any more, even before the cycle's last day. */
    public Optional<LocalDate> earliest() {
        return possible().stream()
                .map(candidate -> candidate.evaluation().publicUntil())
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .map(last -> last.plusDays(1));
    }
}
