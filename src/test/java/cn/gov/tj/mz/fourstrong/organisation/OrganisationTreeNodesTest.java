package cn.gov.tj.mz.fourstrong.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.gov.tj.mz.fourstrong.ApplicationTest;
import cn.gov.tj.mz.fourstrong.As;
import cn.gov.tj.mz.fourstrong.Statements;
import cn.gov.tj.mz.fourstrong.Stored;
import cn.gov.tj.mz.fourstrong.account.OrganisationNodes;
import cn.gov.tj.mz.fourstrong.account.RunAsSystem;
import cn.gov.tj.mz.fourstrong.account.Scope;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.test.context.support.WithUserDetails;
import org.springframework.transaction.annotation.Transactional;

@ApplicationTest
@Tag("database")
@Transactional
@WithUserDetails("secadmin")
class OrganisationTreeNodesTest {

    @Autowired
    OrganisationNodes nodes;

    @Autowired
    OrganisationAdminService admin;

    @Autowired
    UserDetailsService users;

    @Autowired
    EntityManager database;

    @Autowired
    EntityManagerFactory factory;

    private UUID unit;
    private UUID branch;

    @BeforeEach
    void addAUnitWithABranch() {
        RunAsSystem.run("测试", () -> {
            unit = admin.createUnit(Organisations.entry("TESTUNIT"));
            var entry = new BranchEntry(unit, Organisations.naming("TESTBRANCH", 9999), BranchFacts.UNKNOWN, true);
            branch = admin.createBranch(entry);
        });
        Stored.flushAndClear(database);
    }

    @Test
    void listsUnitsAndBranchesInTheOrderOfTheTree() {
        var all = nodes.all();
        assertThat(all.getFirst()).satisfies(root -> {
            assertThat(root.id()).isEqualTo(Scope.WHOLE);
            assertThat(root.depth()).isZero();
        });
        assertThat(all)
                .containsSubsequence(
                        new OrganisationNodes.Place(unit, "单位TESTUNIT", 1, false),
                        new OrganisationNodes.Place(branch, "单位TESTBRANCH", 2, true));
        database.clear();
        assertThat(Statements.of(factory, nodes::all)).isEqualTo(2);
    }

    @Test
    void namesThoseThatExist() {
        assertThat(nodes.names(Set.of(unit, branch, UUID.randomUUID())))
                .containsOnlyKeys(unit, branch)
                .containsEntry(unit, "单位TESTUNIT")
                .containsEntry(branch, "单位TESTBRANCH");
        assertThat(nodes.names(List.of())).isEmpty();
    }

    @Test
    void findsOneByItsIdentity() {
        assertThat(nodes.find(unit)).contains(new OrganisationNodes.Place(unit, "单位TESTUNIT", 1, false));
        assertThat(nodes.find(branch)).contains(new OrganisationNodes.Place(branch, "单位TESTBRANCH", 2, true));
        assertThat(nodes.find(UUID.randomUUID())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"clerk", "reviewer", "manager", "auditor"})
    void isForThoseOnlyWhoKeepAccounts(String username) {
        As.user(users, username, () -> {
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(nodes::all);
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> nodes.names(Set.of(unit)));
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> nodes.find(unit));
        });
    }
}
