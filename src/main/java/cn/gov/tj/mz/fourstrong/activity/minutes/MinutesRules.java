package cn.gov.tj.mz.fourstrong.activity.minutes;

import cn.gov.tj.mz.fourstrong.standard.Problem;
import cn.gov.tj.mz.fourstrong.standard.Problems;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What minutes must keep to, as far as they are written at all. */
public final class MinutesRules {

    public static final int NAME = 60;
    public static final int LINES = 500;
    public static final int TEXT = 2000;

    private static final int MAX_PEOPLE = 9999;

    /** As long as no day is, but every number of a card or a telephone. */
    private static final Pattern NUMBER_OF_A_PERSON = Pattern.compile("\\p{Nd}{7}");

    private final Problems problems = new Problems();

    private MinutesRules() {}

    /** What is wrong with cleaned minutes, in the order of the form. */
    public static List<Problem> problems(Minutes minutes) {
        var rules = new MinutesRules();
        rules.text("place", minutes.place(), NAME);
        rules.names("host", minutes.host(), NAME);
        rules.names("recorder", minutes.recorder(), NAME);
        rules.people("due", minutes.due());
        rules.people("present", minutes.present());
        rules.problems.check(
                minutes.due() == null || minutes.present() == null || minutes.present() <= minutes.due(),
                field("present"),
                "activity.minutes.problem.present");
        rules.names("absent", minutes.absent(), LINES);
        rules.text("agenda", minutes.agenda(), TEXT);
        rules.text("decisions", minutes.decisions(), TEXT);
        rules.text("votes", minutes.votes(), LINES);
        return rules.problems.all();
    }

    private void text(String part, @Nullable String text, int maxLength) {
        problems.optional(field(part), text, maxLength);
    }

    private void names(String part, @Nullable String text, int maxLength) {
        text(part, text, maxLength);
        problems.check(
                text == null || !NUMBER_OF_A_PERSON.matcher(text).find(),
                field(part),
                "activity.minutes.problem.number");
    }

    private void people(String part, @Nullable Integer number) {
        if (number != null) {
            problems.within(field(part), number, 0, MAX_PEOPLE);
        }
    }

    private static String field(String part) {
        return "minutes." + part;
    }
}
