package cn.gov.tj.mz.fourstrong.activity.duty;

import cn.gov.tj.mz.fourstrong.account.Caller;
import cn.gov.tj.mz.fourstrong.account.Role;
import cn.gov.tj.mz.fourstrong.organisation.BranchScope;
import cn.gov.tj.mz.fourstrong.standard.WhereClause;
import jakarta.persistence.EntityManager;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Which branches the caller may do something about, under some of the roles. */
@Component
class DutyScope {

    private final EntityManager database;
    private final Caller caller;

    DutyScope(EntityManager database, Caller caller) {
        this.database = database;
        this.caller = caller;
    }

    boolean covers(UUID branch, Role... roles) {
        var where = BranchScope.within(new WhereClause(), "b.id", caller.scope(roles))
                .always("b.id = :branch", Map.of("branch", branch));
        return where.bind(database.createQuery("select count(b) from Branch b\n" + where.where(), Long.class))
                        .getSingleResult()
                > 0;
    }
}
