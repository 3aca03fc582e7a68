package cn.gov.tj.mz.fourstrong.dashboard.ui.chart;

/**
 * The colour of a thing, the same wherever and beside whatever it is shown.
 *
 * @param place of the thing among all of its kind, shown or not
 */
public record Colour(Palette palette, int place) {

    /** The kinds of things that have colours of their own. */
    public enum Palette {
        BRANCH,
        ACTIVITY,
        GRADE
    }
}
