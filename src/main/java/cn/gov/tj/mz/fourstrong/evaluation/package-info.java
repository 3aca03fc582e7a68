/**
 * How branches are scored against the four criteria: the evaluation itself, its scores and findings, its editions and
 * the rules of its course. What only reads them stands in {@code sheet} and {@code listing}.
 *
 * <p>Its packages, each of which may use this package and those named before it: {@code sheet} (an evaluation whole,
 * with evidence and history), {@code listing} (rows, filters, order), {@code draft} (values saved as they are typed, and
 * their history), {@code self}, {@code review} (assignment, scores of reviewers, findings), {@code decision} (approval,
 * publicity, objections, corrections), {@code proposal} (what records speak for), {@code opening} (who takes part in a
 * cycle, from its opening on), {@code upload} (scores from spreadsheets). Verbs that change an evaluation are for this module alone; a test holds everybody to that.
 *
 * <p>API: {@code EvaluationListing} (lists and one sheet), {@code EvaluationAccess}, {@code EvaluationScope} and
 * {@code EvaluationQueries} for modules that read evaluations themselves, and the services of its packages.
 */
@ApplicationModule(
        allowedDependencies = {
            "standard",
            "account",
            "attachment",
            "attachment::ui",
            "organisation",
            "organisation::ui",
            "rubric",
            "cycle",
            "calendar",
            "activity",
            "activity::ui",
            "activity::duty",
            "exchange",
            "imports",
            "imports::ui",
            "screen",
            "screen::filter",
            "screen::grid"
        })
@NullMarked
package cn.gov.tj.mz.fourstrong.evaluation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
