package cn.gov.tj.mz.fourstrong.title;

import static java.util.Objects.requireNonNull;

import cn.gov.tj.mz.fourstrong.account.Roles.ForManagers;
import cn.gov.tj.mz.fourstrong.evaluation.listing.EvaluationRow;
import cn.gov.tj.mz.fourstrong.standard.Invalid;
import cn.gov.tj.mz.fourstrong.standard.NotFound;
import cn.gov.tj.mz.fourstrong.standard.Refused;
import cn.gov.tj.mz.fourstrong.standard.Text;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Grants titles to the branches that a manager chose, all or none; what the rubric does not advise needs a reason. */
@Service
@ForManagers
@Transactional(readOnly = true)
public class TitleGrantService {

    private final CandidateListing candidates;
    private final TitleRepository titles;
    private final TitleRecorder recorder;
    private final Clock clock;

    TitleGrantService(CandidateListing candidates, TitleRepository titles, TitleRecorder recorder, Clock clock) {
        this.candidates = candidates;
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
     * @throws NotFound when one of the results is not there or its branch not managed by the caller
     */
    @Transactional
    public void grant(GrantEntry typed) {
        if (typed.certificates().isEmpty()) {
            throw new Refused("title.noneChosen");
        }
        var batch = candidates.batch(typed.cycle(), typed.certificates().keySet());
        var taken = titles.findTaken(typed.certificates().values());
        var rules = new GrantRules(typed, batch, LocalDate.now(clock), taken);
        rules.throwIfAny();
        var day = requireNonNull(typed.grantedOn());
        for (var candidate : batch.candidates()) {
            var basis = basis(candidate.evaluation());
            var reason = candidate.eligibility().isException() ? Text.clean(typed.reason()) : null;
            recorder.granted(
                    new Title(basis, rules.certificate(basis.evaluation()), day),
                    candidate.evaluation().branch().name().today(),
                    reason);
        }
        recorder.flushGrants();
    }

    private static Title.Basis basis(EvaluationRow result) {
        return new Title.Basis(
                result.branch().id(), result.id(), result.edition().cycle());
    }

    /**
     * Titles as somebody wants to grant them, all on one day. Problems are on {@code grantedOn}, {@code reason} and
     * {@code certificate.<evaluation>}.
     *
     * @param cycle the code of the cycle whose results they are granted for
     * @param certificates by evaluation
     * @param reason why those get one that the rubric does not advise; kept with their titles only
     */
    public record GrantEntry(
            String cycle,
            @Nullable LocalDate grantedOn,
            Map<UUID, String> certificates,
            @Nullable String reason) {}
}
