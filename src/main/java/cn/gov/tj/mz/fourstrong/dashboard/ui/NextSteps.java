package cn.gov.tj.mz.fourstrong.dashboard.ui;

import cn.gov.tj.mz.fourstrong.account.Caller;
import cn.gov.tj.mz.fourstrong.account.Role;
import cn.gov.tj.mz.fourstrong.evaluation.self.SelfProgressService;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.spring.annotation.SpringComponent;

/** What waits for the caller's own branch; nothing for those who have none. */
@SpringComponent
class NextSteps {

    private final SelfProgressService progress;
    private final Caller caller;

    NextSteps(SelfProgressService progress, Caller caller) {
        this.progress = progress;
        this.caller = caller;
    }

    /** Puts the steps, and nothing else, into the page. */
    void showIn(Div body) {
        body.removeAll();
        if (caller.is(Role.CLERK)) {
            progress.drafts().stream().map(NextStep::new).forEach(body::add);
        }
    }
}
