package cn.gov.tj.mz.fourstrong.activity;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.tj.mz.fourstrong.ApplicationTest;
import cn.gov.tj.mz.fourstrong.As;
import cn.gov.tj.mz.fourstrong.Statements;
import cn.gov.tj.mz.fourstrong.account.AccountSetupService;
import cn.gov.tj.mz.fourstrong.evaluation.People;
import cn.gov.tj.mz.fourstrong.organisation.OrganisationAdminService;
import cn.gov.tj.mz.fourstrong.standard.Found;
import cn.gov.tj.mz.fourstrong.standard.FoundKind;
import cn.gov.tj.mz.fourstrong.standard.SearchWords;
import cn.gov.tj.mz.fourstrong.standard.Words;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.transaction.annotation.Transactional;

@ApplicationTest
@Tag("database")
@Transactional
class ActivitySearchTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 10);

    @Autowired
    ActivitySearch search;

    @Autowired
    ActivityCommands commands;

    @Autowired
    ActivityImportService imports;

    @Autowired
    OrganisationAdminService organisation;

    @Autowired
    AccountSetupService accounts;

    @Autowired
    UserDetailsService users;

    @Autowired
    EntityManager database;

    @Autowired
    EntityManagerFactory factory;

    private UUID branch;

    @BeforeEach
    void storeABranchWithItsClerk() {
        branch = OwnBranch.create(organisation);
        People.clerk(accounts, "secretary", branch);
        add("鹊桥：共建𠮷座谈", DAY);
        add("鹊桥志愿服务", null);
        database.flush();
    }

    @Test
    void tellsOfARecordWhoseItIsWhenItWasAndWhatBecameOfIt() {
        assertThat(found("secretary", "鹊桥"))
                .satisfiesExactly(
                        dated -> {
                            assertThat(dated.kind()).isEqualTo(FoundKind.RECORD);
                            assertThat(dated.title()).isEqualTo(Words.name("鹊桥：共建𠮷座谈"));
                            assertThat(dated.line())
                                    .isEqualTo(Words.of("activity.found", "测试", "2026-03-10", ActivityState.ACCEPTED));
                            assertThat(dated.route()).startsWith("activities?id=");
                        },
                        undated -> assertThat(undated.line())
                                .isEqualTo(Words.of("activity.found.undated", "测试", ActivityState.ACCEPTED)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"鹊桥:共建", "鹊桥：共建", "座谈 鹊桥", "\u200B𠮷座\u3000鹊桥", "鹊 𠮷座"})
    void findsThemWhateverTheWidthTheSpacesAndTheOrderOfTheWords(String typed) {
        assertThat(found("manager", typed)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"clerk", "clerk2", "sysadmin", "secadmin", "auditor"})
    void findsNothingForThoseWhoDoNotSeeTheBranch(String username) {
        assertThat(found(username, "鹊桥")).isEmpty();
    }

    @Test
    void looksInTheNameOfTheBranchToo() {
        assertThat(found("manager", "测试 志愿")).hasSize(1);
        assertThat(found("manager", "测试")).hasSize(2);
    }

    @Test
    void givesTheNewestFiveAndTheWayToAll() {
        IntStream.rangeClosed(1, 6).forEach(day -> add("鹊桥会" + day, DAY.plusDays(day)));
        database.flush();
        var found = found("reviewer", "鹊桥 会");
        assertThat(found)
                .extracting(Found::title)
                .containsExactly(
                        Words.name("鹊桥会6"),
                        Words.name("鹊桥会5"),
                        Words.name("鹊桥会4"),
                        Words.name("鹊桥会3"),
                        Words.name("鹊桥会2"),
                        Words.of("activity.found.all", "鹊桥 会"));
        assertThat(found.getLast().route()).isEqualTo("activities?q=%E9%B9%8A%E6%A1%A5%20%E4%BC%9A");
    }

    @Test
    void asksTheDatabaseForNothingByOneCharacter() {
        As.user(
                users,
                "manager",
                () -> assertThat(Statements.of(factory, () -> search.find(SearchWords.of("鹊 桥"))))
                        .isZero());
        assertThat(found("manager", "鹊 桥")).isEmpty();
    }

    @Test
    void letsClerksAloneBeginARecord() {
        assertThat(As.call(users, "clerk", commands::forCaller)).hasSize(1);
        assertThat(List.of("reviewer", "manager", "sysadmin", "secadmin", "auditor"))
                .allSatisfy(username -> assertThat(As.call(users, username, commands::forCaller))
                        .isEmpty());
    }

    private List<Found> found(String username, String typed) {
        return As.call(users, username, () -> search.find(SearchWords.of(typed)));
    }

    private void add(String title, @Nullable LocalDate day) {
        var dates = new ActivityDates(day, null, null, null);
        var draft = new ActivityDraft(
                title, "", List.of("PARTY_LECTURE"), Set.of(), dates, day == null, List.of(), List.of());
        OwnBranch.add(imports, OwnBranch.entry(branch, draft, ActivityState.ACCEPTED));
    }
}
