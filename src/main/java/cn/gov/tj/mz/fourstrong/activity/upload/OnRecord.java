package cn.gov.tj.mz.fourstrong.activity.upload;

import cn.gov.tj.mz.fourstrong.activity.BulkRecording;
import cn.gov.tj.mz.fourstrong.activity.BulkRecording.Recorded;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What is on record already of some hundred lines, read together. */
final class OnRecord {

    private final Map<List<Object>, Recorded> byCode = new HashMap<>();
    private final Map<List<Object>, Recorded> byReading = new HashMap<>();

    OnRecord(BulkRecording records, Collection<LineKey> lines) {
        var branches = distinct(lines, LineKey::branch);
        if (!branches.isEmpty()) {
            records.find(
                            branches,
                            distinct(lines, LineKey::day),
                            distinct(lines, LineKey::title),
                            distinct(lines, LineKey::code))
                    .forEach(this::add);
        }
    }

    @Nullable
    Recorded find(LineKey line) {
        var branch = line.branch();
        if (branch == null) {
            return null;
        }
        var code = line.code();
        var named = code == null ? null : byCode.get(List.of(branch, code));
        var read = byReading.get(List.of(branch, line.read()));
        return named == null && (code == null || read == null || read.code() == null) ? read : named;
    }

    private void add(Recorded recorded) {
        var key = LineKey.of(recorded.branch(), recorded.code(), recorded.draft());
        byReading.putIfAbsent(List.of(recorded.branch(), key.read()), recorded);
        if (key.code() != null) {
            byCode.putIfAbsent(List.of(recorded.branch(), key.code()), recorded);
        }
    }

    private static <T> List<T> distinct(Collection<LineKey> lines, Function<LineKey, @Nullable T> part) {
        return lines.stream().map(part).filter(Objects::nonNull).distinct().collect(Collectors.toList());
    }
}
