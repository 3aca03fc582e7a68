package cn.gov.tj.mz.fourstrong.account;

import cn.gov.tj.mz.fourstrong.account.Roles.ForSecurityAdmins;
import cn.gov.tj.mz.fourstrong.standard.AuditDetail;
import cn.gov.tj.mz.fourstrong.standard.Invalid;
import cn.gov.tj.mz.fourstrong.standard.NotFound;
import cn.gov.tj.mz.fourstrong.standard.Problems;
import cn.gov.tj.mz.fourstrong.standard.Refused;
import cn.gov.tj.mz.fourstrong.standard.Stale;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How the security administrator, and nobody else, grants rights; never to their own account. */
@Service
@ForSecurityAdmins
@Transactional(readOnly = true)
public class AccountGrantService {

    private final AccountRepository accounts;
    private final AdministratorRoles administrators;
    private final OrganisationNodes nodes;
    private final Caller caller;
    private final ApplicationEventPublisher events;

    AccountGrantService(
            AccountRepository accounts,
            AdministratorRoles administrators,
            OrganisationNodes nodes,
            Caller caller,
            ApplicationEventPublisher events) {
        this.accounts = accounts;
        this.administrators = administrators;
        this.nodes = nodes;
        this.caller = caller;
        this.events = events;
    }

    public Grants grants(UUID account) {
        return Grants.of(account(account));
    }

    /**
     * Replaces all rights of an account; they count from its next request on.
     *
     * @param expectedVersion the version that was edited, else {@link Stale}
     * @throws Invalid on {@code roles}, {@code branch} or the role whose unit is wrong
     * @throws Refused for the caller's own account, and when nobody else holds an administrator role that it would lose
     */
    @Transactional
    public void grant(UUID id, int expectedVersion, Grants grants) {
        if (id.equals(caller.id())) {
            throw new Refused("account.own");
        }
        var account = account(id);
        Stale.throwIfChanged(Account.class, id, expectedVersion, account.version());
        var problems = new Problems().check(Role.mayMeet(grants.roles()), "roles", "account.grants.exclude");
        check(problems, "branch", grants.roles().contains(Role.CLERK), grants.branch(), true);
        for (var role : Role.values()) {
            check(
                    problems,
                    role.name(),
                    role.isForUnit() && grants.roles().contains(role),
                    grants.units().get(role),
                    false);
        }
        problems.throwIfAny();
        administrators.expectOthers(account, grants.roles());
        var before = describe(account);
        var administered = AdministratorRoles.areAmong(account.roles());
        account.grant(grants.nodes(), grants.branch());
        events.publishEvent(AccountEvent.of(
                account,
                administered || AdministratorRoles.areAmong(account.roles())
                        ? AdministratorAction.GRANTED
                        : AccountAction.GRANTED,
                Map.of(AuditDetail.BEFORE, before, AuditDetail.AFTER, describe(account))));
    }

    private void check(Problems problems, String field, boolean needed, @Nullable UUID node, boolean branch) {
        var right = node == null
                ? !needed
                : nodes.find(node).filter(place -> place.branch() == branch).isPresent();
        problems.check(right, field, "problem.choose");
    }

    private Map<Enum<?>, String> describe(Account account) {
        var described = new LinkedHashMap<Enum<?>, String>();
        account.roles()
                .forEach(role ->
                        described.put(role, account.node(role).map(this::name).orElse("")));
        var branch = account.branch();
        if (branch != null) {
            described.put(AuditDetail.BRANCH, name(branch));
        }
        return described;
    }

    private String name(UUID node) {
        return nodes.find(node).map(OrganisationNodes.Place::name).orElse(node.toString());
    }

    private Account account(UUID id) {
        return accounts.findById(id).orElseThrow(() -> new NotFound(Account.class, id));
    }
}
