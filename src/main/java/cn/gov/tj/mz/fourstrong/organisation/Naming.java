package cn.gov.tj.mz.fourstrong.organisation;

import static java.util.Objects.requireNonNull;

import cn.gov.tj.mz.fourstrong.standard.Problems;
import cn.gov.tj.mz.fourstrong.standard.SearchWords;
import cn.gov.tj.mz.fourstrong.standard.Text;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a unit or a branch is called, and its place in the order.
 *
 * @param code 1 to 20 capital letters and digits, fixed once the node exists
 * @param name 1 to 100 code points
 * @param shortName 1 to 50 code points
 * @param sortOrder 0 to 9999, the place among the siblings of a unit or among all branches; null while it is open
 */
public record Naming(
        String code,
        String name,
        String shortName,
        @Nullable Integer sortOrder) {

    private static final Pattern CODE = Pattern.compile("[A-Z0-9]{1,20}");
    private static final int MAX_NAME_LENGTH = 100;
    private static final int MAX_SHORT_NAME_LENGTH = 50;
    private static final int LAST_PLACE = 9999;

    public Naming {
        name = Text.cleanOrEmpty(name);
        shortName = Text.cleanOrEmpty(shortName);
    }

    Problems problems() {
        return new Problems()
                .check(CODE.matcher(code).matches(), "code", "organisation.code.pattern")
                .required("name", name, MAX_NAME_LENGTH)
                .required("shortName", shortName, MAX_SHORT_NAME_LENGTH)
                .within("sortOrder", sortOrder, 0, LAST_PLACE);
    }

    int place() {
        return requireNonNull(sortOrder);
    }

    public boolean has(SearchWords words) {
        return words.occurIn(List.of(name, shortName, code));
    }
}
