/**
 * How branches are scored against the four criteria, from the opening of a cycle to a result that stands.
 *
 * <p>It is one package because an evaluation changes only through verbs that nothing outside may call. Its rooms, by
 * the names in them:
 *
 * <ul>
 *   <li>{@code Cycle…}, {@code Timetable}, {@code Phase}, {@code Extensions}: a round, its days, its beginning and end
 *   <li>{@code Assign…}, {@code Deal…}, {@code Handover}, {@code Reviewer…}: who reviews whom, and what reviewers give
 *   <li>{@code Evaluation…}, {@code Scored}, {@code ScoreSheet}, {@code Edition}: the evaluation itself and lists of it
 *   <li>{@code Self…}, {@code Review…}, {@code Draft…}, {@code Merge}, {@code Contested…}: scores, kept as they are typed
 *   <li>{@code Finding…}, {@code Proposal…}: what adds or takes points, and what records propose
 *   <li>{@code Approval}, {@code Publicity…}, {@code Objection…}, {@code Corrections}: how a result comes to stand and is corrected
 *   <li>{@code …Trace}, {@code ScoreHistory}, {@code NamedEvidence}: where every point comes from
 *   <li>{@code Progress…}, {@code Remind…}, {@code …ToDos}: who is how far, and who is asked to go on
 *   <li>{@code WhatIf…}: a past cycle under other rules
 * </ul>
 */
@ApplicationModule(
        allowedDependencies = {
            "standard",
            "account",
            "organisation",
            "rubric",
            "calendar",
            "activity",
            "exchange",
            "screen"
        })
@NullMarked
package cn.gov.tj.mz.fourstrong.evaluation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
