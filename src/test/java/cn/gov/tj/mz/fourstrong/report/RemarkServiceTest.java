package cn.gov.tj.mz.fourstrong.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import cn.gov.tj.mz.fourstrong.ApplicationTest;
import cn.gov.tj.mz.fourstrong.As;
import cn.gov.tj.mz.fourstrong.account.RunAsSystem;
import cn.gov.tj.mz.fourstrong.dashboard.OwnUnit;
import cn.gov.tj.mz.fourstrong.evaluation.opening.ParticipationService;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.authorization.AuthorizationDeniedException;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.test.context.support.WithUserDetails;
import org.springframework.transaction.annotation.Transactional;

/** Vetoes and reasons beside the results of a cycle. */
@ApplicationTest
@Tag("database")
@Transactional
@WithUserDetails("manager")
class RemarkServiceTest {

    @Autowired
    RemarkService remarks;

    @Autowired
    ParticipationService participation;

    @Autowired
    EntityManager entities;

    @Autowired
    UserDetailsService users;

    @Autowired
    ApplicationContext program;

    private OwnUnit own;
    private UUID vetoed;

    @BeforeEach
    void vetoTheFirstBranch() {
        own = OwnUnit.create(program);
        vetoed = own.openCycle();
        own.veto(vetoed);
    }

    @Test
    void tellVetoesAndWhyOthersTakeNoPart() {
        var found = remarks.remarks(OwnUnit.OPEN);

        assertThat(found.get(vetoed)).singleElement().satisfies(remark -> {
            assertThat(remark.veto()).isNotNull();
            assertThat(remark.text()).isEqualTo("发生重大舆情");
        });
        assertThat(texts(found)).contains("不属于本测试");
        assertThat(remarks.remarks(OwnUnit.CYCLE)).doesNotContainKey(vetoed);
    }

    @Test
    void leaveOutVetoesOfABranchThatWasTakenOut() {
        RunAsSystem.run("测试", () -> participation.takeOut(vetoed, "支部撤并"));
        entities.flush();

        assertThat(remarks.remarks(OwnUnit.OPEN).get(vetoed))
                .extracting(Remark::veto, Remark::text)
                .containsExactly(tuple(null, "支部撤并"));
    }

    @Test
    void endAtTheScopeOfTheManager() {
        own.createAccounts();

        As.user(
                users,
                OwnUnit.MANAGER,
                () -> assertThat(texts(remarks.remarks(OwnUnit.OPEN))).containsExactly("发生重大舆情"));
    }

    @Test
    @WithUserDetails("clerk")
    void areForManagersOnly() {
        assertThatThrownBy(() -> remarks.remarks(OwnUnit.OPEN)).isInstanceOf(AuthorizationDeniedException.class);
    }

    private static List<String> texts(Map<UUID, List<Remark>> remarks) {
        return remarks.values().stream().flatMap(List::stream).map(Remark::text).toList();
    }
}
