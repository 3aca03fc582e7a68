package cn.gov.tj.mz.fourstrong.rubric;

import cn.gov.tj.mz.fourstrong.standard.Groundwork;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gives a new installation a rubric to begin with, until the bureau has its own. */
@Component
@Order(40)
class FirstRubric implements Groundwork {

    private static final String NAME = "四强党支部评价细则";
    private static final List<RubricTable> TABLES =
            List.of(RubricTable.INDICATORS, RubricTable.ADJUSTMENTS, RubricTable.BANDS);

    private final RubricRepository rubrics;
    private final Clock clock;

    FirstRubric(RubricRepository rubrics, Clock clock) {
        this.rubrics = rubrics;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void lay() {
        if (rubrics.count() == 0) {
            rubrics.save(standard());
        }
    }

    /** The rubric as the tables that come with the program describe it. */
    Rubric standard() {
        var imported =
                RubricReader.read(NAME, TABLES.stream().map(FirstRubric::table).toList());
        if (!imported.faults().isEmpty()) {
            throw new IllegalStateException(imported.faults().toString());
        }
        return new Rubric(imported.draft(), 1, clock.instant());
    }

    private static GivenFile table(RubricTable table) {
        var name = table.file() + ".csv";
        try (var stream = FirstRubric.class.getResourceAsStream("/standard-data/" + name)) {
            return new GivenFile(name, Objects.requireNonNull(stream, name).readAllBytes());
        } catch (IOException problem) {
            throw new UncheckedIOException(name, problem);
        }
    }
}
