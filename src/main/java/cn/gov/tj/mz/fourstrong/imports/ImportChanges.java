package cn.gov.tj.mz.fourstrong.imports;

import cn.gov.tj.mz.fourstrong.standard.Problem;
import cn.gov.tj.mz.fourstrong.standard.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a line would write over, cell by cell: nobody should overwrite what nobody saw. */
public final class ImportChanges {

    private static final String ADDED = "imports.note.added";
    private static final String CHANGED = "imports.note.changed";
    private static final int SHOWN = 100;

    private final List<Problem> notes = new ArrayList<>();

    /**
     * Notes what stands in a column now, if it would become something else.
     *
     * @param before in the words of the screen; null or empty for nothing
     */
    public ImportChanges compare(String column, @Nullable Object before, @Nullable Object after) {
        var was = words(before);
        if (!Objects.equals(was, words(after))) {
            notes.add(
                    was.isEmpty()
                            ? Problem.of(column, ADDED)
                            : Problem.of(column, CHANGED, Text.shortened(was, SHOWN), digest(was)));
        }
        return this;
    }

    public List<Problem> notes() {
        return List.copyOf(notes);
    }

    /** Those of what is said of a line. */
    static List<Problem> among(List<Problem> notes) {
        return notes.stream()
                .filter(note -> note.key().equals(ADDED) || note.key().equals(CHANGED))
                .toList();
    }

    /** Nobody reads it: it tells texts apart that begin alike. */
    private static String digest(String text) {
        return Integer.toHexString(text.hashCode());
    }

    private static String words(@Nullable Object value) {
        return value == null ? "" : value.toString().replace('\n', ' ');
    }
}
