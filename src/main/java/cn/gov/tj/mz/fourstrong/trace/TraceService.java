package cn.gov.tj.mz.fourstrong.trace;

import cn.gov.tj.mz.fourstrong.account.Role;
import cn.gov.tj.mz.fourstrong.account.Roles.ForBusiness;
import cn.gov.tj.mz.fourstrong.activity.EvidenceService;
import cn.gov.tj.mz.fourstrong.evaluation.Evaluation;
import cn.gov.tj.mz.fourstrong.evaluation.EvaluationAccess;
import cn.gov.tj.mz.fourstrong.evaluation.draft.RecordedChange;
import cn.gov.tj.mz.fourstrong.evaluation.draft.ScoreHistory;
import cn.gov.tj.mz.fourstrong.evaluation.draft.ScorePart;
import cn.gov.tj.mz.fourstrong.evaluation.draft.ScoreSource;
import cn.gov.tj.mz.fourstrong.evaluation.listing.EvaluationListing;
import cn.gov.tj.mz.fourstrong.evaluation.sheet.AssessmentSheet;
import cn.gov.tj.mz.fourstrong.evaluation.sheet.EvidenceItem;
import cn.gov.tj.mz.fourstrong.evaluation.sheet.IndicatorLine;
import cn.gov.tj.mz.fourstrong.standard.NotFound;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Leads from a score to who gave it, what stood there before, and the records it rests on. */
@Service
@ForBusiness
@Transactional(readOnly = true)
public class TraceService {

    private final EvaluationListing evaluations;
    private final EvaluationAccess access;
    private final ScoreHistory history;
    private final EvidenceService activities;

    TraceService(
            EvaluationListing evaluations, EvaluationAccess access, ScoreHistory history, EvidenceService activities) {
        this.evaluations = evaluations;
        this.access = access;
        this.history = history;
        this.activities = activities;
    }

    /**
     * One indicator of an evaluation within the caller's scope. What a sheet hides is hidden here, too: scores of the
     * branch while it works on them, scores of reviewers until there is a result.
     *
     * @throws NotFound when there is no such evaluation or indicator for the caller
     */
    public IndicatorTrace of(UUID evaluation, String indicator) {
        var sheet = evaluations.sheet(evaluation);
        var line = sheet.lines().stream()
                .filter(indicatorLine -> indicatorLine.indicator().code().equals(indicator))
                .findFirst()
                .orElseThrow(() -> new NotFound(Evaluation.class, evaluation));
        var editions = sheet.editionsSoFar();
        var said = history.changes(editions, line.indicator().id(), sources(sheet), reviewers(sheet));
        return new IndicatorTrace(
                sheet,
                line,
                activities.byId(named(line, said)),
                editions.size() == 1 ? sheet.history().steps() : evaluations.steps(sheet),
                said);
    }

    private Set<ScoreSource> sources(AssessmentSheet sheet) {
        var sources = EnumSet.noneOf(ScoreSource.class);
        if (!sheet.status().state().isWithBranch() || isOwn(sheet.id())) {
            sources.add(ScoreSource.SELF);
        }
        if (sheet.status().state().hasResult()) {
            sources.add(ScoreSource.REVIEW);
            sources.add(ScoreSource.FINAL);
        }
        return sources;
    }

    private boolean isOwn(UUID evaluation) {
        return access.find(evaluation, Role.CLERK).isPresent();
    }

    /** Those whose reviews count. */
    private Set<UUID> reviewers(AssessmentSheet sheet) {
        return sheet.status().state().hasResult() ? evaluations.countingReviewers(sheet) : Set.of();
    }

    private static Set<UUID> named(IndicatorLine line, List<RecordedChange> changes) {
        return Stream.concat(
                        line.selfScore().evidence().stream().map(EvidenceItem::activityId),
                        changes.stream()
                                .filter(change -> change.part() == ScorePart.EVIDENCE)
                                .flatMap(change -> Stream.of(change.before(), change.after()))
                                .filter(Objects::nonNull)
                                .map(UUID::fromString))
                .collect(Collectors.toSet());
    }
}
