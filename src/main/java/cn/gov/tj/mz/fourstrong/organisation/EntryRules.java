package cn.gov.tj.mz.fourstrong.organisation;

import cn.gov.tj.mz.fourstrong.standard.Problems;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What units and branches have in common when they are typed in. */
final class EntryRules {

    private static final Pattern CODE = Pattern.compile("[A-Z0-9]{1,20}");
    private static final int MAX_NAME_LENGTH = 100;
    private static final int MAX_SHORT_NAME_LENGTH = 50;
    private static final int LAST_PLACE = 9999;

    private EntryRules() {}

    static Problems naming(
            @Nullable String code, @Nullable String name, @Nullable String shortName, @Nullable Integer sortOrder) {
        return new Problems()
                .check(code != null && CODE.matcher(code).matches(), "code", "organisation.code.pattern")
                .required("name", name, MAX_NAME_LENGTH)
                .required("shortName", shortName, MAX_SHORT_NAME_LENGTH)
                .within("sortOrder", sortOrder, 0, LAST_PLACE);
    }
}
