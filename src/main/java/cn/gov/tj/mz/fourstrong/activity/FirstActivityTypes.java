package cn.gov.tj.mz.fourstrong.activity;

import cn.gov.tj.mz.fourstrong.activity.ActivityType.Applicability;
import cn.gov.tj.mz.fourstrong.activity.ActivityType.Category;
import cn.gov.tj.mz.fourstrong.activity.ActivityType.Frequency;
import cn.gov.tj.mz.fourstrong.activity.ActivityType.Source;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gives a new installation its vocabulary of types, before anything else is loaded. */
@Component
class FirstActivityTypes {

    private static final ClassPathResource FILE = new ClassPathResource("standard-data/activity_types.csv");

    private final ActivityTypeRepository types;

    FirstActivityTypes(ActivityTypeRepository types) {
        this.types = types;
    }

    @EventListener(ApplicationStartedEvent.class)
    @Transactional
    void load() throws IOException {
        if (types.count() == 0) {
            try (var rows = CsvReader.builder().detectBomHeader(true).ofNamedCsvRecord(FILE.getInputStream())) {
                rows.forEach(row -> types.save(type(row, (int) row.getStartingLineNumber())));
            }
        }
    }

    private static ActivityType type(NamedCsvRecord row, int position) {
        var name = new TypeName(
                row.getField("code"),
                row.getField("name_zh"),
                row.getField("name_en"),
                Category.valueOf(row.getField("category")),
                Boolean.parseBoolean(row.getField("requires_date")));
        return new ActivityType(
                name,
                Frequency.valueOf(row.getField("frequency")),
                Integer.parseInt(row.getField("times")),
                Applicability.valueOf(row.getField("applies_when")),
                Integer.parseInt(row.getField("grace_days")),
                Source.valueOf(row.getField("source")),
                position);
    }
}
