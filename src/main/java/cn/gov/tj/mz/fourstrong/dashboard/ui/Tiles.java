package cn.gov.tj.mz.fourstrong.dashboard.ui;

import cn.gov.tj.mz.fourstrong.dashboard.BranchGap;
import cn.gov.tj.mz.fourstrong.dashboard.Overview;
import cn.gov.tj.mz.fourstrong.dashboard.Selection;
import cn.gov.tj.mz.fourstrong.dashboard.SharedResults;
import cn.gov.tj.mz.fourstrong.dashboard.Totals;
import cn.gov.tj.mz.fourstrong.dashboard.TreePart;
import cn.gov.tj.mz.fourstrong.screen.Formats;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

/** The figures at the top: how many are evaluated, how well, how far apart, and how much was done. */
@StyleSheet("context://tiles.css")
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
        add(
                own ? ProgressTile.ofOne(evaluations, overview) : ProgressTile.of(evaluations, overview),
                mean(),
                own ? grade() : spread(),
                gap(),
                activities());
    }

    private Tile mean() {
        var tile = new Tile(
                evaluations,
                getTranslation(own ? "dashboard.mean.own" : "dashboard.mean"),
                formats.score(now.mean()),
                now.mean() == null ? "" : getTranslation("dashboard.mean.of"),
                new ChangeNote(overview, SharedResults::meanChange, true));
        Completeness.provisional(now).ifPresent(tile::mark);
        return tile;
    }

    /** Of a few of many branches it would say nothing. */
    private Tile spread() {
        var shown = now.isComparable() && now.evaluated() > 1;
        return new Tile(
                evaluations,
                getTranslation("dashboard.spread"),
                shown ? formats.score(now.spread()) : "—",
                shown ? getTranslation("dashboard.points") : "",
                shown || now.evaluated() > 1
                        ? new ChangeNote(overview, SharedResults::spreadChange, false)
                        : new Span(
                                getTranslation(now.expected() > 1 ? "dashboard.spread.part" : "dashboard.spread.few")));
    }

    /** One branch has no spread. */
    private Tile grade() {
        var grade = overview.grades().stream()
                .filter(gradeCount -> gradeCount.count() > 0)
                .findFirst();
        var tile = new Tile(
                evaluations,
                getTranslation("dashboard.grade"),
                grade.map(gradeCount -> gradeCount.name().in(getLocale())).orElseGet(formats::none),
                "",
                new Span(grade.map(this::threshold).orElse("")));
        Completeness.provisional(now).ifPresent(tile::mark);
        return tile;
    }

    /** What points would earn says nothing of a grade that a veto made, nor does the lowest threshold of all. */
    private String threshold(Overview.GradeCount grade) {
        if (overview.isVetoed()) {
            return getTranslation("dashboard.grade.vetoed");
        }
        return grade.minScore().signum() == 0
                ? ""
                : getTranslation("dashboard.grade.from", formats.score(grade.minScore()));
    }

    private Tile gap() {
        var largest = overview.largestGap();
        var mean = now.meanGap();
        return new Tile(
                largest == null ? evaluations : DrillDown.evaluation(largest.evaluation()),
                getTranslation("dashboard.gap"),
                mean == null ? formats.none() : formats.signed(mean),
                mean == null ? "" : getTranslation("dashboard.points"),
                new Span(own || largest == null ? "" : note(largest)));
    }

    private String note(BranchGap largest) {
        var compared = now.gap().compared();
        var branch = formats.name(largest.branch());
        return compared == 1
                ? getTranslation("dashboard.gap.one", branch)
                : getTranslation("dashboard.gap.largest", compared, formats.signed(largest.points()), branch);
    }

    private String before(long activities) {
        return activities == 0
                ? getTranslation("dashboard.activities.before.none")
                : getTranslation("dashboard.activities.before", activities);
    }

    private Tile activities() {
        var cycle = overview.current().cycle();
        var done = overview.activities();
        var list = DrillDown.activities(done, part);
        var tile = new Tile(
                done.isOfNobody() ? evaluations : list.within(cycle.startsOn(), cycle.endsOn()),
                getTranslation("dashboard.activities"),
                formats.number(done.dated()),
                getTranslation("dashboard.activities.unit"),
                new Span(before(done.yearBefore())));
        if (done.undated() > 0) {
            tile.more(list.undated(cycle.period().year())
                    .link(getTranslation("dashboard.activities.undated", done.undated())));
        }
        return tile;
    }
}
