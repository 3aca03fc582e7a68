package cn.gov.tj.mz.fourstrong.title;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import cn.gov.tj.mz.fourstrong.account.Role;
import cn.gov.tj.mz.fourstrong.account.Roles.ForManagers;
import cn.gov.tj.mz.fourstrong.evaluation.EvaluationFilter;
import cn.gov.tj.mz.fourstrong.evaluation.EvaluationListing;
import cn.gov.tj.mz.fourstrong.evaluation.EvaluationRow;
import cn.gov.tj.mz.fourstrong.evaluation.EvaluationState;
import cn.gov.tj.mz.fourstrong.organisation.BranchName;
import cn.gov.tj.mz.fourstrong.organisation.OrganisationService;
import cn.gov.tj.mz.fourstrong.standard.Invalid;
import cn.gov.tj.mz.fourstrong.standard.NotFound;
import cn.gov.tj.mz.fourstrong.standard.Refused;
import cn.gov.tj.mz.fourstrong.title.TitleRepository.Holder;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Grants titles to the branches that a manager chose, all or none; grades and quotas are advice. */
@Service
@ForManagers
@Transactional(readOnly = true)
public class TitleGrantService {

    private final EvaluationListing evaluations;
    private final OrganisationService organisation;
    private final TitleRepository titles;
    private final TitleRecorder recorder;
    private final Clock clock;

    TitleGrantService(
            EvaluationListing evaluations,
            OrganisationService organisation,
            TitleRepository titles,
            TitleRecorder recorder,
            Clock clock) {
        this.evaluations = evaluations;
        this.organisation = organisation;
        this.titles = titles;
        this.recorder = recorder;
        this.clock = clock;
    }

    /** Numbers for so many certificates of a year: they go on from the last, in the form that was used last. */
    public List<String> propose(int year, int count) {
        var prefix = titles.findLatestCertificate()
                .flatMap(Certificate::parse)
                .map(Certificate::prefix)
                .orElse(Certificate.USUAL_PREFIX);
        var none = new Certificate(prefix, year, 0);
        var last = titles.findCertificates("%s〔%d〕".formatted(prefix, year)).stream()
                .flatMap(text -> Certificate.parse(text).stream())
                .mapToInt(Certificate::number)
                .max()
                .orElse(0);
        return IntStream.rangeClosed(1, count)
                .mapToObj(next -> none.plus(last + next).text())
                .toList();
    }

    /**
     * Grants them all.
     *
     * @throws Invalid with every field of the entry that needs another look
     * @throws NotFound when one of the results is not final or its branch not managed by the caller
     */
    @Transactional
    public void grant(GrantEntry typed) {
        if (typed.certificates().isEmpty()) {
            throw new Refused("title.noneChosen");
        }
        var branches = organisation.branches(Role.MANAGER).stream().collect(toMap(BranchName::id, Function.identity()));
        var results = results(typed.cycle());
        var chosen = typed.certificates().keySet().stream()
                .map(id -> basis(results, branches, id))
                .toList();
        var held = titles.findHolders(chosen.stream().map(Title.Basis::branch).toList()).stream()
                .collect(toMap(Holder::branch, Holder::certificate));
        var taken = titles.findTaken(typed.certificates().values());
        var rules = new GrantRules(typed, LocalDate.now(clock), taken);
        chosen.forEach(basis -> rules.check(basis, branches.get(basis.branch()), held.get(basis.branch())));
        rules.throwIfAny();
        chosen.forEach(basis -> recorder.granted(
                new Title(basis, rules.certificate(basis.evaluation()), requireNonNull(typed.grantedOn())),
                branches.get(basis.branch()).name()));
        recorder.flushGrants();
    }

    private Map<UUID, EvaluationRow> results(String cycle) {
        var filter = EvaluationFilter.ALL.in(cycle).at(EvaluationState.FINAL);
        return evaluations.page(filter, Sort.unsorted(), 0, Integer.MAX_VALUE).stream()
                .collect(toMap(EvaluationRow::id, Function.identity()));
    }

    private static Title.Basis basis(
            Map<UUID, EvaluationRow> results, Map<UUID, BranchName> branches, UUID evaluation) {
        var result = results.get(evaluation);
        if (result == null || !branches.containsKey(result.branch().id())) {
            throw new NotFound(EvaluationRow.class, evaluation);
        }
        return new Title.Basis(
                result.branch().id(), evaluation, result.edition().cycle());
    }

    /**
     * Titles as somebody wants to grant them, all on one day. Problems are on {@code grantedOn} and {@code
     * certificate.<evaluation>}.
     *
     * @param cycle the code of the cycle whose results they are granted for
     * @param certificates by evaluation
     */
    public record GrantEntry(String cycle, @Nullable LocalDate grantedOn, Map<UUID, String> certificates) {}
}
