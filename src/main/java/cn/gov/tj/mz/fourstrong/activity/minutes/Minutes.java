package cn.gov.tj.mz.fourstrong.activity.minutes;

import cn.gov.tj.mz.fourstrong.standard.Text;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What is written down of a meeting. Any part may be left out, and nothing is counted by it. People are named, never
 * numbered.
 *
 * @param due how many should have come
 * @param absent who did not come and why, one a line
 */
@Embeddable
public record Minutes(
        @Column(table = TABLE) @Nullable String place,
        @Column(table = TABLE) @Nullable String host,
        @Column(table = TABLE) @Nullable String recorder,
        @Column(table = TABLE) @Nullable Integer due,
        @Column(table = TABLE) @Nullable Integer present,
        @Column(table = TABLE) @Nullable String absent,
        @Column(table = TABLE) @Nullable String agenda,
        @Column(table = TABLE) @Nullable String decisions,
        @Column(table = TABLE) @Nullable String votes) {

    /** Apart from the records themselves, so that lists, which look through those, do not read them. */
    public static final String TABLE = "minutes";

    /** Nothing is written down. */
    public static final Minutes NONE = new Minutes(null, null, null, null, null, null, null, null, null);

    /** What one meeting has in common with the next of its kind. */
    public static Minutes of(@Nullable String place, @Nullable String host, @Nullable String recorder) {
        return new Minutes(place, host, recorder, null, null, null, null, null, null);
    }

    public boolean isEmpty() {
        return equals(NONE);
    }

    /** Null when nothing is written, so that nothing is stored. */
    public @Nullable Minutes stored() {
        return isEmpty() ? null : this;
    }

    /** Without surrounding space, and without texts that say nothing. */
    public Minutes clean() {
        return new Minutes(
                Text.clean(place),
                Text.clean(host),
                Text.clean(recorder),
                due,
                present,
                lines(absent),
                Text.clean(agenda),
                Text.clean(decisions),
                Text.clean(votes));
    }

    /** One person a line, so a line without anybody is none. */
    private static @Nullable String lines(@Nullable String text) {
        return text == null
                ? null
                : Text.clean(
                        text.lines().map(Text::clean).filter(Objects::nonNull).collect(Collectors.joining("\n")));
    }

    /** What another meeting begins with. */
    public Minutes forAnotherDay() {
        return of(place, host, recorder);
    }
}
