package cn.gov.tj.mz.fourstrong.title;

import cn.gov.tj.mz.fourstrong.organisation.BranchName;
import cn.gov.tj.mz.fourstrong.standard.Period;
import cn.gov.tj.mz.fourstrong.standard.Problems;
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
    GrantRules(TitleGrantService.GrantEntry typed, LocalDate today, Collection<String> taken) {
        this.taken = taken;
        typed.certificates()
                .forEach((id, text) -> certificates.put(id, Objects.requireNonNullElse(Text.clean(text), "")));
        uses = certificates.keySet().stream().collect(Collectors.groupingBy(this::certificate));
        var day = typed.grantedOn();
        var earliest = Period.parse(typed.cycle()).endsOn();
        problems.chosen("grantedOn", day)
                .check(day == null || !day.isAfter(today), "grantedOn", "title.problem.later")
                .check(
                        day == null || !day.isBefore(earliest),
                        "grantedOn",
                        "title.problem.beforeEnd",
                        earliest.toString());
    }

    void check(Title.Basis basis, BranchName branch, @Nullable String held) {
        var field = "certificate." + basis.evaluation();
        var certificate = certificate(basis.evaluation());
        problems.check(held == null, field, "title.problem.holds", String.valueOf(held))
                .check(branch.active(), field, "title.problem.inactive")
                .check(!certificate.isEmpty(), field, "problem.required")
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
