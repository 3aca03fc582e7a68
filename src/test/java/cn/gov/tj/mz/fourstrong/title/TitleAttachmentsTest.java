package cn.gov.tj.mz.fourstrong.title;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.gov.tj.mz.fourstrong.ApplicationTest;
import cn.gov.tj.mz.fourstrong.As;
import cn.gov.tj.mz.fourstrong.account.AccountSetupService;
import cn.gov.tj.mz.fourstrong.account.Scope;
import cn.gov.tj.mz.fourstrong.attachment.Attaching;
import cn.gov.tj.mz.fourstrong.attachment.AttachmentService;
import cn.gov.tj.mz.fourstrong.attachment.OwnerKind;
import cn.gov.tj.mz.fourstrong.evaluation.People;
import cn.gov.tj.mz.fourstrong.standard.Refused;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Sort;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.test.context.support.WithUserDetails;
import org.springframework.transaction.annotation.Transactional;

/** Files at the title of the clerk's branch. */
@ApplicationTest
@Transactional
@WithUserDetails("manager")
@Tag("database")
class TitleAttachmentsTest {

    @Autowired
    AttachmentService attachments;

    @Autowired
    TitleListing titles;

    @Autowired
    AccountSetupService accounts;

    @Autowired
    UserDetailsService users;

    @Autowired
    EntityManager database;

    private Attaching title;
    private UUID decision;

    @BeforeEach
    void attachADecision() {
        Titles.store(database);
        var own = titles.page(TitleListing.Filter.ALL, Sort.by("certificate"), 0, 9)
                .getLast();
        title = new Attaching(attachments, OwnerKind.TITLE, own.id());
        decision = title.add("决定.ofd");
        database.flush();
    }

    @Test
    void areSeenWithTheTitleAndBroughtByThoseWhoDecide() {
        As.user(users, "clerk", () -> {
            assertThat(title.names()).containsExactly("决定.ofd");
            title.assertReadOnly(decision);
        });
        As.user(users, "reviewer", () -> title.assertReadOnly(decision));
        As.user(users, "clerk2", title::assertHidden);
        title.remove(decision);
        assertThat(title.names()).isEmpty();
    }

    @Test
    void areRemovedOnlyByWhoeverBroughtThem() {
        People.manager(accounts, "second", Scope.WHOLE);
        database.flush();
        As.user(users, "second", () -> {
            title.add("补充.ofd");
            assertThatExceptionOfType(Refused.class).isThrownBy(() -> title.remove(decision));
        });
    }

    @Test
    void areNotBroughtByAManagerOfTheOwnBranch() {
        var branch = database.createQuery("select t.branchId from Title t where t.certificate like '%002号'", UUID.class)
                .getSingleResult();
        People.managerOfOwnBranch(accounts, "insider", branch);
        database.flush();
        As.user(users, "insider", () -> title.assertReadOnly(decision));
    }
}
