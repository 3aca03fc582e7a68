package cn.gov.tj.mz.fourstrong.audit;

import cn.gov.tj.mz.fourstrong.account.Caller;
import cn.gov.tj.mz.fourstrong.account.Role;
import cn.gov.tj.mz.fourstrong.standard.ToDo;
import cn.gov.tj.mz.fourstrong.standard.ToDoSource;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What was done of late to the accounts of administrators, for the auditor to look at; the workbench names the newest. */
@Component
@Transactional(readOnly = true)
class AuditToDos implements ToDoSource {

    static final int DAYS = 30;

    private static final String MENU = "audit";
    private static final String AREA = "administrator";

    private final AuditListing log;
    private final Caller caller;
    private final Clock clock;

    AuditToDos(AuditListing log, Caller caller, Clock clock) {
        this.log = log;
        this.caller = caller;
        this.clock = clock;
    }

    @Override
    public List<ToDo> forCaller() {
        if (!caller.is(Role.AUDITOR)) {
            return List.of();
        }
        var from = from();
        var count = log.count(AuditFilter.of(null, AREA, from, null));
        var route = "%s?area=%s&from=%s".formatted(MENU, AREA, from);
        return count == 0 ? List.of() : List.of(new ToDo("audit.todo.administrators", count, route, MENU));
    }

    private LocalDate from() {
        return LocalDate.now(clock).minusDays(DAYS);
    }
}
