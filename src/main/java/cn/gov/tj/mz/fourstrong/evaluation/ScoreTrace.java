package cn.gov.tj.mz.fourstrong.evaluation;

import cn.gov.tj.mz.fourstrong.account.Caller;
import cn.gov.tj.mz.fourstrong.account.Role;
import cn.gov.tj.mz.fourstrong.account.Roles;
import cn.gov.tj.mz.fourstrong.activity.ActivityEvidence;
import cn.gov.tj.mz.fourstrong.standard.NotFound;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Leads from a score to who gave it, what stood there before, and the records it rests on. */
@Service
@PreAuthorize("hasAnyRole('" + Roles.CLERK + "', '" + Roles.REVIEWER + "', '" + Roles.MANAGER + "')")
@Transactional(readOnly = true)
public class ScoreTrace {

    private final Evaluations evaluations;
    private final EvaluationRepository stored;
    private final ReviewRepository reviews;
    private final ScoreChangeRepository changes;
    private final StepRepository steps;
    private final ActivityEvidence activities;
    private final Caller caller;

    ScoreTrace(
            Evaluations evaluations,
            EvaluationRepository stored,
            ReviewRepository reviews,
            ScoreChangeRepository changes,
            StepRepository steps,
            ActivityEvidence activities,
            Caller caller) {
        this.evaluations = evaluations;
        this.stored = stored;
        this.reviews = reviews;
        this.changes = changes;
        this.steps = steps;
        this.activities = activities;
        this.caller = caller;
    }

    /**
     * One indicator of an evaluation within the caller's reach. What a sheet hides is hidden here, too: scores of the
     * branch while it works on them, scores of reviewers until there is a result.
     *
     * @throws NotFound when there is no such evaluation or indicator for the caller
     */
    public IndicatorTrace of(UUID evaluation, String indicator) {
        var sheet = evaluations.sheet(evaluation);
        var line = sheet.lines().stream()
                .filter(one -> one.code().equals(indicator))
                .findFirst()
                .orElseThrow(() -> new NotFound(Evaluation.class, evaluation));
        var editions = editions(sheet);
        var said = changes.findShown(editions, line.id(), sides(sheet), reviewers(sheet));
        return new IndicatorTrace(
                sheet,
                line,
                limit(evaluation),
                activities.byId(named(line, said)),
                editions.size() == 1 ? sheet.steps() : steps.findSteps(editions),
                said);
    }

    /** This edition and what it corrects: a correction begins with the scores that stood before. */
    private static List<UUID> editions(AssessmentSheet sheet) {
        return sheet.editions().stream()
                .filter(edition -> edition.number() <= sheet.edition())
                .map(EditionName::id)
                .toList();
    }

    private Set<Side> sides(AssessmentSheet sheet) {
        var sides = EnumSet.noneOf(Side.class);
        if (!sheet.state().isWithBranch() || isOwn(sheet.id())) {
            sides.add(Side.SELF);
        }
        if (sheet.state().hasResult()) {
            sides.add(Side.REVIEW);
            sides.add(Side.FINAL);
        }
        return sides;
    }

    private boolean isOwn(UUID evaluation) {
        return stored.find(evaluation, Reach.of(caller.scope(Role.CLERK))).isPresent();
    }

    /** Those whose reviews count. */
    private Set<UUID> reviewers(AssessmentSheet sheet) {
        return sheet.state().hasResult()
                ? reviews.findAll(sheet.id()).stream()
                        .filter(Review::counts)
                        .map(Review::reviewerId)
                        .collect(Collectors.toSet())
                : Set.of();
    }

    private @Nullable BigDecimal limit(UUID evaluation) {
        return stored.findById(evaluation)
                .orElseThrow()
                .cycle()
                .rubric()
                .limits()
                .spreadLimit();
    }

    private static Set<UUID> named(IndicatorLine line, List<IndicatorTrace.Change> changes) {
        return Stream.concat(
                        line.evidence().stream().map(EvidenceItem::activityId),
                        changes.stream()
                                .filter(change -> change.part() == Part.EVIDENCE)
                                .flatMap(change -> Stream.of(change.before(), change.after()))
                                .filter(Objects::nonNull)
                                .map(UUID::fromString))
                .collect(Collectors.toSet());
    }
}
