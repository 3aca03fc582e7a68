package cn.gov.tj.mz.fourstrong.activity.upload;

import cn.gov.tj.mz.fourstrong.activity.ActivityDraft;
import cn.gov.tj.mz.fourstrong.organisation.Branch;
import cn.gov.tj.mz.fourstrong.standard.Text;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * By what a line and a record are the same.
 *
 * @param title as it stands
 * @param read as it {@linkplain Text#readsLike reads}, with its day or time in words; or its code alone, where it has one
 */
record LineKey(
        @Nullable UUID branch,
        @Nullable String code,
        @Nullable LocalDate day,
        String title,
        String read) {

    static LineKey of(@Nullable Branch branch, @Nullable String code, ActivityDraft draft) {
        return of(branch == null ? null : branch.id(), code, draft);
    }

    static LineKey of(@Nullable UUID branch, @Nullable String code, ActivityDraft draft) {
        var dates = draft.dates();
        var time = dates.start() == null ? dates.periodText() : dates.start().toString();
        var read = Text.normalized(draft.title()) + "\n" + (time == null ? "" : Text.normalized(time));
        return new LineKey(branch, code, dates.start(), draft.title(), read);
    }
}
