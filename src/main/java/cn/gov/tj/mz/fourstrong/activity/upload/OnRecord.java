package cn.gov.tj.mz.fourstrong.activity.upload;

import cn.gov.tj.mz.fourstrong.activity.BulkRecording.Known;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a branch has on record already, and the lines above that are about it. */
final class OnRecord {

    private final Map<UUID, UUID> byCode = new HashMap<>();
    private final Map<UUID, Entry> byReading = new HashMap<>();
    private final Map<LocalDate, String> byDay = new HashMap<>();
    private final Map<LineKey, Line> lines = new HashMap<>();

    /** A line, and what it would write. */
    record Line(int number, int hash) {}

    private record Entry(UUID id, boolean coded) {}

    OnRecord(List<Known> records) {
        for (var record : records) {
            var key = LineKey.of(record);
            byReading.putIfAbsent(key.reading(), new Entry(record.id(), key.code() != null));
            if (record.day() != null) {
                byDay.putIfAbsent(record.day(), record.title());
            }
            if (key.code() != null) {
                byCode.putIfAbsent(key.code(), record.id());
            }
        }
    }

    /** The record that a line is about: of the same code; else one that reads the same, unless both have codes. */
    Optional<UUID> find(LineKey line) {
        var coded = Optional.ofNullable(line.code()).map(byCode::get);
        return coded.or(() -> Optional.ofNullable(byReading.get(line.reading()))
                .filter(entry -> line.code() == null || !entry.coded())
                .map(Entry::id));
    }

    /** The title of a record of the same day, which may be about the same matter in other words. */
    Optional<String> titleOn(@Nullable LocalDate day) {
        return Optional.ofNullable(day).map(byDay::get);
    }

    /** The first line above that is about the same. */
    Optional<Line> above(LineKey key, Line line) {
        return Optional.ofNullable(lines.putIfAbsent(key, line));
    }
}
