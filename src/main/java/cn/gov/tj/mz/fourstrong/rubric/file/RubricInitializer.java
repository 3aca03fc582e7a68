package cn.gov.tj.mz.fourstrong.rubric.file;

import cn.gov.tj.mz.fourstrong.rubric.Rubric;
import cn.gov.tj.mz.fourstrong.rubric.RubricRepository;
import cn.gov.tj.mz.fourstrong.standard.DataInitializer;
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
class RubricInitializer implements DataInitializer {

    private static final String NAME = "四强党支部评价细则";
    private static final List<RubricTable> TABLES =
            List.of(RubricTable.INDICATORS, RubricTable.ADJUSTMENTS, RubricTable.BANDS);

    private final RubricRepository rubrics;
    private final Clock clock;

    RubricInitializer(RubricRepository rubrics, Clock clock) {
        this.rubrics = rubrics;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void initialize() {
        if (rubrics.count() == 0) {
            rubrics.save(standard());
        }
    }

    /** The rubric as the tables that come with the program describe it. */
    Rubric standard() {
        var imported = RubricReader.read(
                NAME, TABLES.stream().map(RubricInitializer::table).toList());
        if (!imported.faults().isEmpty()) {
            throw new IllegalStateException(imported.faults().toString());
        }
        var now = clock.instant();
        var rubric = new Rubric(imported.draft(), 1, now);
        rubric.enable(now);
        return rubric;
    }

    private static UploadedFile table(RubricTable table) {
        var name = table.file() + ".csv";
        try (var stream = RubricInitializer.class.getResourceAsStream("/standard-data/" + name)) {
            return new UploadedFile(name, Objects.requireNonNull(stream, name).readAllBytes());
        } catch (IOException problem) {
            throw new UncheckedIOException(name, problem);
        }
    }
}
