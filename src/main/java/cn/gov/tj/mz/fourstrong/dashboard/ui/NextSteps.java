package cn.gov.tj.mz.fourstrong.dashboard.ui;

import static java.util.stream.Collectors.toSet;

import cn.gov.tj.mz.fourstrong.account.Caller;
import cn.gov.tj.mz.fourstrong.account.Role;
import cn.gov.tj.mz.fourstrong.evaluation.self.SelfProgress;
import cn.gov.tj.mz.fourstrong.evaluation.self.SelfProgressService;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.Set;

/** What waits for the caller's own branch; nothing for those who have none. */
@SpringComponent
class NextSteps {

    private final SelfProgressService progress;
    private final Caller caller;

    NextSteps(SelfProgressService progress, Caller caller) {
        this.progress = progress;
        this.caller = caller;
    }

    /** Puts the steps, and nothing else, into the page; returns the codes of the cycles that they name. */
    Set<String> showIn(Div body) {
        body.removeAll();
        var drafts = caller.is(Role.CLERK) ? progress.drafts() : List.<SelfProgress>of();
        drafts.stream().map(NextStep::new).forEach(body::add);
        return drafts.stream().map(SelfProgress::cycle).collect(toSet());
    }
}
