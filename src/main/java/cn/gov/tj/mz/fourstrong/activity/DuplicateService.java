package cn.gov.tj.mz.fourstrong.activity;

import cn.gov.tj.mz.fourstrong.account.Caller;
import cn.gov.tj.mz.fourstrong.account.Role;
import cn.gov.tj.mz.fourstrong.account.Roles.ForClerks;
import cn.gov.tj.mz.fourstrong.standard.Text;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds what a branch has recorded already when somebody is about to record it again. */
@Service
@ForClerks
@Transactional(readOnly = true)
public class DuplicateService {

    private final ActivityRepository activities;
    private final Caller caller;

    DuplicateService(ActivityRepository activities, Caller caller) {
        this.activities = activities;
        this.caller = caller;
    }

    /** A record of the branch on the same day with a title that reads the same. */
    public Optional<Recorded> of(UUID branch, ActivityDraft draft) {
        var day = draft.dates().start();
        return day == null
                ? Optional.empty()
                : activities.findOn(branch, day, caller.scope(Role.CLERK).nodes()).stream()
                        .filter(recorded -> Text.readsLike(recorded.title(), draft.title()))
                        .findFirst();
    }

    /** A record that is there. */
    public record Recorded(String title, LocalDate day) {}
}
