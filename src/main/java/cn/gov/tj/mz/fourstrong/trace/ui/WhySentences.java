package cn.gov.tj.mz.fourstrong.trace.ui;

import static java.util.Objects.requireNonNull;

import cn.gov.tj.mz.fourstrong.evaluation.sheet.AssessmentSheet;
import cn.gov.tj.mz.fourstrong.evaluation.sheet.FindingRow;
import cn.gov.tj.mz.fourstrong.evaluation.sheet.ResultBreakdown;
import cn.gov.tj.mz.fourstrong.evaluation.ui.SheetLinks;
import cn.gov.tj.mz.fourstrong.rubric.AdjustmentRule.Kind;
import cn.gov.tj.mz.fourstrong.rubric.Grade;
import cn.gov.tj.mz.fourstrong.rubric.Scoring;
import cn.gov.tj.mz.fourstrong.screen.Formats;
import cn.gov.tj.mz.fourstrong.trace.TotalExplanation;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;

/** A total in a few sentences, as one would say them to somebody who asks why. */
class WhySentences extends Div {

    private final Formats formats = Formats.current();
    private final transient TotalExplanation why;
    private final transient AssessmentSheet sheet;

    WhySentences(TotalExplanation why) {
        this.why = why;
        this.sheet = why.sheet();
        addClassNames("fs-card", "fs-trace-why");
        var breakdown = sheet.breakdown();
        indicators(breakdown);
        findings(Kind.BONUS);
        findings(Kind.DEDUCTION);
        grade(breakdown);
        if (sheet.status().isProvisional()) {
            say("provisional");
        }
        before(breakdown);
    }

    private void indicators(ResultBreakdown breakdown) {
        var lines = sheet.lines().size();
        var full = formats.marks(why.fullMarks());
        if (why.losses().isEmpty()) {
            say("full", lines, full);
            return;
        }
        var first = say("indicators", lines, full, formats.score(breakdown.base()), formats.score(why.lost()));
        first.goOn("most")
                .list(
                        why.losses(),
                        loss -> SheetLinks.to(
                                sheet,
                                loss.line(),
                                getTranslation(
                                        "trace.why.loss",
                                        loss.line().indicator().code(),
                                        loss.line().indicator().name().in(getLocale()),
                                        formats.score(loss.points()))));
    }

    private void findings(Kind kind) {
        var counted = why.counted(kind);
        var sum = kind == Kind.BONUS
                ? sheet.breakdown().bonus()
                : sheet.breakdown().deduction();
        if (!counted.isEmpty()) {
            say(kind.name(), formats.signed(sum)).list(counted, this::finding);
        }
    }

    private Component finding(FindingRow finding) {
        var points = requireNonNull(finding.counted()).points();
        return SheetLinks.to(
                sheet,
                getTranslation(
                        "trace.why.finding",
                        finding.name().in(getLocale()),
                        finding.fact().text(),
                        formats.signed(points)));
    }

    private void grade(ResultBreakdown breakdown) {
        var grade = breakdown.grade();
        var earned = breakdown.earned();
        var total = formats.score(breakdown.total());
        if (grade == null || earned == null) {
            say("total", total);
        } else if (breakdown.isCapped()) {
            say("capped", total, earned.name().in(getLocale()), grade.name().in(getLocale()))
                    .list(why.vetoes(), veto -> SheetLinks.to(sheet, veto.name().in(getLocale())));
        } else {
            reached(total, grade);
        }
    }

    /** The lowest grade needs no points, so it says nothing of any. */
    private void reached(String total, Grade grade) {
        var name = grade.name().in(getLocale());
        if (grade.minScore().signum() == 0) {
            say("grade", total, name);
        } else {
            say("grade.from", total, name, formats.marks(grade.minScore()));
        }
    }

    private void before(ResultBreakdown breakdown) {
        var previous = sheet.previous();
        if (previous == null) {
            say("before.none");
            return;
        }
        var change = Scoring.difference(previous.total(), breakdown.total());
        var sentence = say(
                "before", formats.period(previous.period()), formats.score(previous.total()), formats.signed(change));
        var movements = why.movements();
        if (!movements.isEmpty()) {
            sentence.goOn("moved")
                    .list(
                            movements,
                            movement -> SheetLinks.to(
                                    sheet,
                                    movement.line(),
                                    getTranslation(
                                            "trace.why.movement",
                                            movement.line().indicator().code(),
                                            movement.line().indicator().name().in(getLocale()),
                                            formats.signed(Scoring.shown(movement.points())))));
        }
    }

    private WhySentence say(String key, Object... values) {
        var sentence = new WhySentence(key, values);
        add(sentence);
        return sentence;
    }
}
