package cn.gov.tj.mz.fourstrong.imports;

import cn.gov.tj.mz.fourstrong.standard.Problem;
import cn.gov.tj.mz.fourstrong.standard.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a line would write over, cell by cell: nobody should overwrite what nobody saw. */
public final class ImportChanges {

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
                            ? Problem.of(column, "imports.note.added")
                            : Problem.of(column, "imports.note.changed", Text.shortened(was, SHOWN)));
        }
        return this;
    }

    public List<Problem> notes() {
        return List.copyOf(notes);
    }

    private static String words(@Nullable Object value) {
        return value == null ? "" : value.toString().replace('\n', ' ');
    }
}
