package cn.gov.tj.mz.fourstrong.title;

import cn.gov.tj.mz.fourstrong.account.Caller;
import cn.gov.tj.mz.fourstrong.account.Role;
import cn.gov.tj.mz.fourstrong.account.Roles.ForManagers;
import cn.gov.tj.mz.fourstrong.standard.Invalid;
import cn.gov.tj.mz.fourstrong.standard.NotFound;
import cn.gov.tj.mz.fourstrong.standard.Stale;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The check of each year: a title is kept, has to be earned anew by a date, or is withdrawn. */
@Service
@ForManagers
@Transactional
public class TitleCheckService {

    private final TitleRepository titles;
    private final TitleRecorder recorder;
    private final Caller caller;
    private final Clock clock;

    TitleCheckService(TitleRepository titles, TitleRecorder recorder, Caller caller, Clock clock) {
        this.titles = titles;
        this.recorder = recorder;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * Takes a decision; improving and withdrawal need a reason, improving a date within a year.
     *
     * @param expectedVersion the version that the decision was made on, else {@link Stale}
     * @param expectedEvaluation the edition of its result that the decision was made on, else {@link Stale}
     * @throws Invalid with the fields of the entry that need another look
     */
    public void decide(UUID id, int expectedVersion, UUID expectedEvaluation, CheckEntry typed) {
        var title =
                titles.find(id, caller.scope(Role.MANAGER).nodes()).orElseThrow(() -> new NotFound(Title.class, id));
        caller.expectOtherBranch(title.branchId());
        Stale.throwIfChanged(Title.class, id, expectedVersion, title.version());
        var result = titles.findCurrentResult(title.evaluationId());
        if (!result.equals(expectedEvaluation)) {
            throw new Stale(Title.class, id);
        }
        var corrected = !result.equals(title.evaluationId());
        var check = CheckRules.checked(title, typed, corrected, LocalDate.now(clock));
        var before = title.state();
        title.decide(check, result);
        recorder.checked(title, before, check);
    }

    /**
     * A check as somebody typed it; the fields of problems are called like these.
     *
     * @param action kept, improving or withdrawn
     * @param year the year that is checked
     */
    public record CheckEntry(
            @Nullable TitleAction action,
            @Nullable Integer year,
            @Nullable LocalDate decidedOn,
            @Nullable LocalDate improveBy,
            @Nullable String reason) {}
}
