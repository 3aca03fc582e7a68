package cn.gov.tj.mz.fourstrong.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.gov.tj.mz.fourstrong.ApplicationTest;
import cn.gov.tj.mz.fourstrong.As;
import cn.gov.tj.mz.fourstrong.Statements;
import cn.gov.tj.mz.fourstrong.Stored;
import cn.gov.tj.mz.fourstrong.account.AccountFilter;
import cn.gov.tj.mz.fourstrong.account.AccountGrantService;
import cn.gov.tj.mz.fourstrong.account.AccountListing;
import cn.gov.tj.mz.fourstrong.account.Grants;
import cn.gov.tj.mz.fourstrong.account.Role;
import cn.gov.tj.mz.fourstrong.account.RunAsSystem;
import cn.gov.tj.mz.fourstrong.standard.NotFound;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Sort;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.test.context.support.WithUserDetails;
import org.springframework.transaction.annotation.Transactional;

@ApplicationTest
@Tag("database")
@Transactional
class OrganisationServiceTest {

    @Autowired
    OrganisationService organisation;

    @Autowired
    AccountGrantService grants;

    @Autowired
    AccountListing accounts;

    @Autowired
    UserDetailsService users;

    @Autowired
    EntityManager database;

    @Autowired
    EntityManagerFactory factory;

    @Test
    @WithUserDetails("manager")
    void showsAManagerTheAssignedUnits() {
        var unit = Organisations.persistUnit(database, "OWN");
        Organisations.persistBranch(database, unit, "一支部", 1);
        Organisations.persistBranch(database, unit, "二支部", 2);
        database.flush();

        assertThat(organisation.units())
                .extracting(UnitName::shortName)
                .startsWith("市民政局")
                .endsWith("短OWN");
        assertThat(organisation.units())
                .extracting(UnitName::depth)
                .startsWith(0)
                .endsWith(1)
                .hasSize(count("Unit"));
        assertThat(organisation.branches())
                .extracting(BranchName::name)
                .endsWith("一支部", "二支部")
                .hasSize(count("Branch"));
        assertThat(Statements.of(factory, organisation::units)).isLessThanOrEqualTo(2);
        assertThat(Statements.of(factory, organisation::branches)).isLessThanOrEqualTo(2);
    }

    @Test
    @WithUserDetails("reviewer")
    void showsASubtreeToWhoeverIsAssignedToIt() {
        assign(Set.of(Role.REVIEWER), Map.of(Role.REVIEWER, unit("救助管理站")));

        assertThat(organisation.branches()).extracting(BranchName::code).containsExactly("JZ", "JF");
        assertThat(organisation.units()).containsExactly(new UnitName(unit("救助管理站"), "JZZ", "天津市救助管理站", "救助管理站", 0));
        assertThat(organisation.units(Role.MANAGER)).isEmpty();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> organisation.facts(branch("FC")));
    }

    @Test
    @WithUserDetails("manager")
    void findsSomeBranchesByPartsOfTheirNamesAndByTheirCodes() {
        assertThat(organisation.branches(" ", 0, 10)).isEqualTo(organisation.branches());
        assertThat(organisation.branches("", 2, 3)).extracting(BranchName::code).containsExactly("FC", "JZ", "JF");
        assertThat(organisation.branches("天津市　养老院 ＹＬ", 0, 10))
                .extracting(BranchName::code)
                .containsExactly("YL");
        assertThat(organisation.branches("福彩", 0, 10))
                .extracting(BranchName::code)
                .containsExactly("FC");
        assertThat(organisation.branches("%", 0, 10)).isEmpty();
        assertThat(organisation.branchesWith(Set.of("YL", "WX", "nowhere")))
                .extracting(BranchName::code)
                .containsExactly("WX", "YL");
        assertThat(organisation.branchesWith(Set.of())).isEmpty();
    }

    @Test
    @WithUserDetails("clerk")
    void showsAClerkTheirOwnBranchOnly() {
        assertThat(organisation.branches("", 0, 10))
                .extracting(BranchName::code)
                .containsExactly("FC");
        assertThat(organisation.branchesWith(Set.of("FC", "WX")))
                .extracting(BranchName::code)
                .containsExactly("FC");
        assertThat(organisation.branches()).extracting(BranchName::code).containsExactly("FC");
        assertThat(organisation.units()).isEmpty();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> organisation.facts(branch("WX")));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> organisation.facts(UUID.randomUUID()));
    }

    @Test
    @WithUserDetails("clerk")
    void knowsTheFactsOfABranch() {
        var facts = new BranchFacts(57, true, 4, LocalDate.of(2001, 3, 1), LocalDate.of(2024, 3, 5));
        var branch = database.find(Branch.class, branch("FC"));
        branch.change(branch.naming(), facts, true, null, LocalDate.EPOCH);
        Stored.flushAndClear(database);

        assertThat(organisation.facts(branch.id())).isEqualTo(facts);
    }

    @Test
    @WithUserDetails("reviewer")
    void showsNothingOnceTheRightWasTakenAway() {
        assign(Set.of(), Map.of());

        assertThat(organisation.branches()).isEmpty();
        assertThat(organisation.units()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"sysadmin", "secadmin", "auditor"})
    void isClosedToAdministrators(String username) {
        As.user(users, username, () -> {
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(organisation::branches);
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(organisation::units);
            assertThatExceptionOfType(AccessDeniedException.class)
                    .isThrownBy(() -> organisation.facts(UUID.randomUUID()));
        });
    }

    private int count(String entity) {
        return database.createQuery("select count(e) from %s e".formatted(entity), Long.class)
                .getSingleResult()
                .intValue();
    }

    private void assign(Set<Role> roles, Map<Role, UUID> units) {
        As.user(users, "secadmin", () -> {
            var account = accounts.page(new AccountFilter("reviewer", null, null, null), Sort.unsorted(), 0, 1)
                    .getFirst();
            grants.grant(account.id(), account.version(), new Grants(roles, null, units));
        });
        database.flush();
    }

    private UUID unit(String shortName) {
        return RunAsSystem.call("test", organisation::units).stream()
                .filter(unit -> unit.shortName().equals(shortName))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private UUID branch(String code) {
        return RunAsSystem.call("test", organisation::branches).stream()
                .filter(branch -> branch.code().equals(code))
                .findFirst()
                .orElseThrow()
                .id();
    }
}
