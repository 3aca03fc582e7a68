package cn.gov.tj.mz.fourstrong.dashboard.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cn.gov.tj.mz.fourstrong.ApplicationTest;
import cn.gov.tj.mz.fourstrong.As;
import cn.gov.tj.mz.fourstrong.activity.ActivityDraft;
import cn.gov.tj.mz.fourstrong.activity.ActivityImportService;
import cn.gov.tj.mz.fourstrong.activity.ActivityState;
import cn.gov.tj.mz.fourstrong.activity.Drafts;
import cn.gov.tj.mz.fourstrong.activity.Figure.Qualifier;
import cn.gov.tj.mz.fourstrong.activity.OwnBranch;
import cn.gov.tj.mz.fourstrong.dashboard.OwnUnit;
import cn.gov.tj.mz.fourstrong.organisation.BranchFacts;
import cn.gov.tj.mz.fourstrong.standard.Criterion;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.transaction.annotation.Transactional;

@ApplicationTest
@Tag("database")
@Transactional
class BranchProfileServiceTest {

    @Autowired
    BranchProfileService profiles;

    @Autowired
    ActivityImportService imports;

    @Autowired
    ApplicationContext program;

    @Autowired
    UserDetailsService users;

    @Autowired
    EntityManager entities;

    @Autowired
    JdbcTemplate database;

    private OwnUnit own;

    @BeforeEach
    void makeResults() {
        own = OwnUnit.create(program);
        own.createAccounts();
    }

    @Test
    void tellWhoABranchIs() {
        var branch = profile().branch();

        assertThat(branch.name()).isEqualTo("测试单位甲党支部");
        assertThat(branch.unit()).isEqualTo("测试单位");
        assertThat(branch.facts())
                .isEqualTo(new BranchFacts(11, true, 1, LocalDate.of(2001, 7, 1), LocalDate.of(2024, 3, 28)));
    }

    @Test
    void listResultsNewestFirstAlsoThoseStillOpen() {
        own.openCycle();

        var profile = As.call(users, OwnUnit.MANAGER, () -> profiles.profile("OWN2"));

        assertThat(profile.results())
                .extracting(scoredResult -> scoredResult.result().cycle())
                .containsExactly(OwnUnit.OPEN, OwnUnit.CYCLE, OwnUnit.BEFORE);
        assertThat(profile.latest())
                .get()
                .extracting(scoredResult -> scoredResult.result().cycle())
                .isEqualTo(OwnUnit.CYCLE);
    }

    @Test
    void setTheNewestResultBesideTheMeanOfTheBureau() {
        var profile = profile();

        assertThat(profile.mean().branches()).isEqualTo(3);
        assertThat(profile.latest().orElseThrow().percents())
                .containsEntry(Criterion.POLITICAL_FUNCTION, new BigDecimal("96.7"));
        assertThat(profile.mean().percents())
                .isEqualTo(Map.of(
                        Criterion.POLITICAL_FUNCTION, new BigDecimal("87.8"),
                        Criterion.LEADERSHIP_TEAM, new BigDecimal("84.2"),
                        Criterion.MEMBERSHIP, new BigDecimal("95.0"),
                        Criterion.EFFECTIVENESS, new BigDecimal("91.1")));
    }

    @Test
    void keepTheMeanWhenItWouldGiveAwayAnother() {
        database.update("update evaluation set total = null, review_total = null where branch_id = ?", own.branch(2));

        var profile = profile();

        assertThat(profile.mean().branches()).isEqualTo(2);
        assertThat(profile.mean().isShown()).isFalse();
    }

    @Test
    void showFiguresAsPrinted() {
        add(
                ActivityState.ACCEPTED,
                Drafts.of(
                        "授课两百余节。",
                        List.of("PARTY_LECTURE"),
                        List.of(
                                Drafts.figure("200", Qualifier.MORE_THAN, "节"),
                                Drafts.figure("9.84", Qualifier.EXACT, "亿元"),
                                Drafts.figure("8", Qualifier.TOP, null),
                                Drafts.printed("百余条")),
                        List.of()));

        assertThat(profile().figures())
                .extracting(entry -> entry.figure().asPrinted())
                .containsExactly("200余节", "9.84亿元", "前8", "百余条");
    }

    @Test
    void showHonoursAndBrandsOfTheBranch() {
        add(
                ActivityState.ACCEPTED,
                Drafts.of(
                        "打造品牌。",
                        List.of("BRAND_INNOVATION"),
                        List.of(),
                        List.of(Drafts.honour("2025", 1), Drafts.honour("2026", 2))));
        add(ActivityState.ACCEPTED, Drafts.titled("只是党课"));

        var profile = profile();

        assertThat(profile.honours())
                .extracting(
                        entry -> entry.honour().title(),
                        entry -> entry.honour().years(),
                        entry -> entry.honour().quantity())
                .containsExactly(tuple("先进党支部", "2025", 1), tuple("先进党支部", "2026", 2));
        assertThat(profile.brands())
                .extracting(BranchProfile.Brand::title)
                .containsExactly(Drafts.good().title());
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "ACCEPTED")
    void tellOnlyWhatWasAccepted(ActivityState state) {
        add(
                state,
                Drafts.of(
                        "打造品牌。",
                        List.of("BRAND_INNOVATION"),
                        List.of(Drafts.figure("200", Qualifier.MORE_THAN, "节")),
                        List.of(Drafts.honour("2025", 1))));

        var profile = profile();

        assertThat(profile.honours()).isEmpty();
        assertThat(profile.figures()).isEmpty();
        assertThat(profile.brands()).isEmpty();
    }

    private void add(ActivityState state, ActivityDraft draft) {
        OwnBranch.add(imports, OwnBranch.entry(own.branch(1), draft, state));
        entities.flush();
    }

    /** As the branch's own clerk sees it. */
    private BranchProfile profile() {
        return As.call(users, OwnUnit.CLERK, () -> profiles.profile("OWN1"));
    }
}
