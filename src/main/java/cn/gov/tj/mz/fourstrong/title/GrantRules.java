package cn.gov.tj.mz.fourstrong.title;

import cn.gov.tj.mz.fourstrong.standard.Problems;
import cn.gov.tj.mz.fourstrong.standard.Reason;
import cn.gov.tj.mz.fourstrong.standard.Text;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What has to be right before titles are granted. */
final class GrantRules {

    private final Problems problems = new Problems();
    private final Map<UUID, String> certificates = new HashMap<>();
    private final Map<String, List<UUID>> uses;
    private final Collection<String> taken;

    /** @param taken numbers of certificates that other titles have */
    GrantRules(TitleGrantService.GrantEntry typed, GrantBatch batch, LocalDate today, Collection<String> taken) {
        this.taken = taken;
        typed.certificates().forEach((id, text) -> certificates.put(id, Text.cleanOrEmpty(text)));
        uses = certificates.keySet().stream().collect(Collectors.groupingBy(this::certificate));
        checkDay(typed.grantedOn(), batch, today);
        checkReason(typed.reason(), batch.exceptions());
        batch.candidates().forEach(this::check);
    }

    private void checkDay(@Nullable LocalDate day, GrantBatch batch, LocalDate today) {
        problems.chosen("grantedOn", day).check(day == null || !day.isAfter(today), "grantedOn", "title.problem.later");
        batch.earliest()
                .filter(earliest -> day != null && day.isBefore(earliest))
                .ifPresent(
                        earliest -> problems.check(false, "grantedOn", "title.problem.publicity", earliest.toString()));
    }

    /** A reason is kept only with an exception, so without one nobody has to mend it. */
    private void checkReason(@Nullable String reason, List<Candidate> exceptions) {
        if (!exceptions.isEmpty()) {
            var names = exceptions.stream().map(Candidate::name).collect(Collectors.joining("、"));
            problems.check(Text.clean(reason) != null, "reason", "title.problem.reason", names)
                    .optional("reason", reason, Reason.MAX_LENGTH);
        }
    }

    private void check(Candidate candidate) {
        var field = "certificate." + candidate.evaluation().id();
        var eligibility = candidate.eligibility();
        if (!eligibility.mayBeChosen()) {
            problems.check(
                    false,
                    field,
                    "title.refused." + eligibility,
                    candidate.name(),
                    Objects.requireNonNullElse(candidate.held(), ""));
            return;
        }
        var certificate = certificate(candidate.evaluation().id());
        problems.check(!certificate.isEmpty(), field, "problem.required")
                .check(Certificate.parse(certificate).isPresent(), field, "title.problem.form")
                .check(!taken.contains(certificate), field, "title.problem.taken")
                .check(uses.getOrDefault(certificate, List.of()).size() < 2, field, "title.problem.twice");
    }

    String certificate(UUID evaluation) {
        return certificates.getOrDefault(evaluation, "");
    }

    void throwIfAny() {
        problems.throwIfAny();
    }
}
