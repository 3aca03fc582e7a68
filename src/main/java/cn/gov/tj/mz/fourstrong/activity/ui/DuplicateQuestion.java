package cn.gov.tj.mz.fourstrong.activity.ui;

import cn.gov.tj.mz.fourstrong.activity.ActivityDraft;
import cn.gov.tj.mz.fourstrong.activity.DuplicateService;
import cn.gov.tj.mz.fourstrong.screen.Confirm;
import cn.gov.tj.mz.fourstrong.screen.Formats;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Asks before something is saved that looks as if it had been recorded before. */
@Component
class DuplicateQuestion {

    private final DuplicateService duplicates;

    DuplicateQuestion(DuplicateService duplicates) {
        this.duplicates = duplicates;
    }

    void ask(UUID branch, ActivityDraft draft, Runnable save) {
        duplicates
                .of(branch, draft)
                .ifPresentOrElse(
                        recorded -> Confirm.ask(
                                "activity.duplicate", save, Formats.current().day(recorded.day()), recorded.title()),
                        save);
    }
}
