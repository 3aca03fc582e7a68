package cn.gov.tj.mz.fourstrong.report;

import cn.gov.tj.mz.fourstrong.account.Caller;
import cn.gov.tj.mz.fourstrong.account.Role;
import cn.gov.tj.mz.fourstrong.account.Roles.ForManagers;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a publicity notice says beside the results, as far as the calling manager sees them. */
@Service
@ForManagers
@Transactional(readOnly = true)
public class NoticeService {

    private final NoticeQueries notices;
    private final Caller caller;

    NoticeService(NoticeQueries notices, Caller caller) {
        this.notices = notices;
        this.caller = caller;
    }

    public NoticeDays days(String cycle) {
        return notices.findDays(cycle, caller.scope(Role.MANAGER).nodes());
    }
}
