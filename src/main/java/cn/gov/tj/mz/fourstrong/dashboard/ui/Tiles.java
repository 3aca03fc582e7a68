package cn.gov.tj.mz.fourstrong.dashboard.ui;

import cn.gov.tj.mz.fourstrong.dashboard.Overview;
import cn.gov.tj.mz.fourstrong.dashboard.Selection;
import cn.gov.tj.mz.fourstrong.dashboard.Totals;
import cn.gov.tj.mz.fourstrong.dashboard.TreePart;
import cn.gov.tj.mz.fourstrong.screen.Formats;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.jspecify.annotations.Nullable;

/** The figures at the top: how many are evaluated, how well, how far apart, and how much was done. */
class Tiles extends UnorderedList {

    private final transient Formats formats = Formats.current();
    private final transient Overview overview;
    private final transient Totals now;
    private final transient DrillDown evaluations;
    private final transient TreePart part;
    private final boolean own;

    Tiles(Selection selection, Overview overview) {
        this.overview = overview;
        this.now = overview.current().totals();
        this.part = selection.part();
        this.own = selection.isOwnBranch();
        this.evaluations = DrillDown.evaluations(overview.current().cycle().code(), part);
        addClassName("fs-tiles");
        getElement().setAttribute("aria-label", getTranslation("dashboard.tiles"));
        add(evaluated(), mean(), own ? grade() : spread(), gap(), activities());
    }

    private Tile evaluated() {
        return new Tile(
                evaluations,
                getTranslation("dashboard.evaluated"),
                formats.number(now.evaluated()),
                getTranslation("dashboard.evaluated.of", now.expected()),
                new Span(getTranslation("dashboard.evaluated.note", now.excluded(), now.waiting())));
    }

    private Tile mean() {
        return new Tile(
                evaluations,
                getTranslation(own ? "dashboard.mean.own" : "dashboard.mean"),
                formats.score(now.mean()),
                now.mean() == null ? "" : getTranslation("dashboard.mean.of"),
                new Change(before() == null ? null : before().mean(), now.mean(), true, since()));
    }

    private Tile spread() {
        return new Tile(
                evaluations,
                getTranslation("dashboard.spread"),
                formats.score(now.spread()),
                now.spread() == null ? "" : getTranslation("dashboard.points"),
                new Change(before() == null ? null : before().spread(), now.spread(), false, since()));
    }

    /** One branch has no spread. */
    private Tile grade() {
        var grade = overview.grades().stream()
                .filter(gradeCount -> gradeCount.count() > 0)
                .findFirst();
        return new Tile(
                evaluations,
                getTranslation("dashboard.grade"),
                grade.map(gradeCount -> gradeCount.name().in(getLocale())).orElseGet(formats::none),
                "",
                new Span(grade.map(gradeCount ->
                                getTranslation("dashboard.grade.from", formats.score(gradeCount.minScore())))
                        .orElse("")));
    }

    private Tile gap() {
        var largest = overview.largestGap();
        var mean = now.meanGap();
        var note = largest == null
                ? ""
                : getTranslation(
                        "dashboard.gap.largest", Change.signed(largest.points()), formats.name(largest.branch()));
        return new Tile(
                largest == null ? evaluations : DrillDown.evaluation(largest.evaluation()),
                getTranslation("dashboard.gap"),
                mean == null ? formats.none() : Change.signed(mean),
                mean == null ? "" : getTranslation(own ? "dashboard.points" : "dashboard.gap.mean"),
                new Span(own ? "" : note));
    }

    private Tile activities() {
        var cycle = overview.current().cycle();
        var done = overview.activities();
        var undated = getTranslation("dashboard.activities.undated", done.undated());
        return new Tile(
                        DrillDown.activities(cycle.startsOn(), cycle.endsOn(), part),
                        getTranslation("dashboard.activities"),
                        formats.number(done.dated()),
                        getTranslation("dashboard.activities.unit"),
                        new Span())
                .more(DrillDown.undatedActivities(cycle.period().year(), part).link(undated));
    }

    private @Nullable Totals before() {
        return overview.previous() == null ? null : overview.previous().totals();
    }

    private @Nullable String since() {
        return overview.previous() == null
                ? null
                : Formats.current().period(overview.previous().cycle().period());
    }
}
