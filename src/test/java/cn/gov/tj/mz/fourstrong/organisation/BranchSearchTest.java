package cn.gov.tj.mz.fourstrong.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.tj.mz.fourstrong.ApplicationTest;
import cn.gov.tj.mz.fourstrong.As;
import cn.gov.tj.mz.fourstrong.account.AccountSetupService;
import cn.gov.tj.mz.fourstrong.evaluation.People;
import cn.gov.tj.mz.fourstrong.standard.Found;
import cn.gov.tj.mz.fourstrong.standard.FoundKind;
import cn.gov.tj.mz.fourstrong.standard.SearchWords;
import cn.gov.tj.mz.fourstrong.standard.Words;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.transaction.annotation.Transactional;

@ApplicationTest
@Tag("database")
@Transactional
class BranchSearchTest {

    @Autowired
    BranchSearch search;

    @Autowired
    AccountSetupService accounts;

    @Autowired
    UserDetailsService users;

    @Autowired
    EntityManager database;

    @ParameterizedTest
    @CsvSource({"manager, branches/YL", "reviewer, activities?branch=YL", "sysadmin, organisation?q=YL"})
    void leadsToWhatTheRoleSeesOfABranch(String username, String route) {
        assertThat(found(username, "养老院"))
                .containsExactly(new Found(
                        FoundKind.BRANCH,
                        Words.name("养老院"),
                        Words.of("organisation.found", "天津市养老院党支部", "天津市养老院"),
                        route));
    }

    @ParameterizedTest
    @ValueSource(strings = {"secadmin", "auditor"})
    void findsNothingForThoseWhoSeeNoBranch(String username) {
        assertThat(found(username, "党支部")).isEmpty();
    }

    @Test
    void findsAClerksOwnBranchOnly() {
        assertThat(found("clerk", "党支部")).extracting(Found::route).containsExactly("branches/FC");
        assertThat(found("clerk", "养老院")).isEmpty();
    }

    @Test
    void leadsToTheProfileOnlyWhereTheCallerMaySeeIt() {
        People.managerHereReviewerEverywhere(accounts, "both", Organisations.branch(database, "JZ"));
        database.flush();
        assertThat(found("both", "救助")).extracting(Found::route).containsExactly("branches/JZ", "activities?branch=JF");
    }

    @ParameterizedTest
    @ValueSource(strings = {"救助 总站", "救助\u3000总站", "天津市救助管理站 总站", "ＪＺ　总", "jz 总站"})
    void needsEveryWordInANameOrThatOfTheUnit(String typed) {
        assertThat(found("manager", typed)).extracting(Found::route).containsExactly("branches/JZ");
    }

    @Test
    void findsNothingWithoutWordsOrWithTwoThatNoBranchHas() {
        assertThat(found("manager", " \u3000")).isEmpty();
        assertThat(found("manager", "救助 养老")).isEmpty();
    }

    @Test
    void putsDissolvedOnesLastAndSaysSo() {
        Organisations.dissolve(database, Organisations.branch(database, "WX"));
        assertThat(found("manager", "民政局"))
                .extracting(Found::line)
                .containsExactly(
                        Words.of("organisation.found", "市民政局政务服务处党支部", "市民政局政务服务处"),
                        Words.of("organisation.found.dissolved", "市民政局网信办党支部", "市民政局网信办"));
    }

    private List<Found> found(String username, String typed) {
        return As.call(users, username, () -> search.find(SearchWords.of(typed)));
    }
}
