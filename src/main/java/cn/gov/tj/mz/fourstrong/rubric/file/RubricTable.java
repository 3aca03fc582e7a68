package cn.gov.tj.mz.fourstrong.rubric.file;

import java.util.List;

/** The files that a rubric is exported to and imported from; a file is known by a column that only it has. */
public enum RubricTable {
    INDICATORS(
            "rubric",
            "indicator_code",
            List.of(
                    "criterion",
                    "indicator_code",
                    "indicator_name_zh",
                    "indicator_name_en",
                    "max_points",
                    "scoring_rule_zh")),
    ADJUSTMENTS("rubric_adjustments", "kind", List.of("kind", "code", "name_zh", "name_en", "points", "cap")),
    BANDS("grade_bands", "min_score", List.of("code", "name_zh", "name_en", "min_score")),
    SETTINGS("rubric_settings", "setting", List.of("setting", "value"));

    private final String file;
    private final String mark;
    private final List<String> columns;

    RubricTable(String file, String mark, List<String> columns) {
        this.file = file;
        this.mark = mark;
        this.columns = columns;
    }

    /** The name of the file, without {@code .csv}. */
    public String file() {
        return file;
    }

    String mark() {
        return mark;
    }

    /** The columns that an import needs; an export may have more. */
    List<String> columns() {
        return columns;
    }

    /** Whether a rubric can be imported without it. */
    boolean isOptional() {
        return this == SETTINGS;
    }
}
