package cn.gov.tj.mz.fourstrong.activity.upload;

import cn.gov.tj.mz.fourstrong.activity.ActivityDraft;
import cn.gov.tj.mz.fourstrong.activity.BulkRecording.Known;
import cn.gov.tj.mz.fourstrong.standard.Text;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * By what a line and a record of a branch are the same; digests, because very many are held.
 *
 * @param code null where there is none
 * @param reading of the title as it {@linkplain Text#readsLike reads}, with its day or time in words
 */
record LineKey(@Nullable UUID code, UUID reading) {

    static LineKey of(@Nullable String code, ActivityDraft draft) {
        return of(code, draft.dates().start(), draft.dates().periodText(), draft.title());
    }

    static LineKey of(Known known) {
        return of(known.code(), known.day(), known.period(), known.title());
    }

    private static LineKey of(@Nullable String code, @Nullable LocalDate day, @Nullable String period, String title) {
        var time = day == null ? period : day.toString();
        return new LineKey(
                code == null ? null : digest(code),
                digest(Text.normalized(title) + "\n" + (time == null ? "" : Text.normalized(time))));
    }

    private static UUID digest(String text) {
        return UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8));
    }
}
