package cn.gov.tj.mz.fourstrong.activity.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.gov.tj.mz.fourstrong.ApplicationTest;
import cn.gov.tj.mz.fourstrong.As;
import cn.gov.tj.mz.fourstrong.Statements;
import cn.gov.tj.mz.fourstrong.Stored;
import cn.gov.tj.mz.fourstrong.organisation.BranchName;
import cn.gov.tj.mz.fourstrong.organisation.OrganisationService;
import cn.gov.tj.mz.fourstrong.standard.Invalid;
import cn.gov.tj.mz.fourstrong.standard.NotFound;
import cn.gov.tj.mz.fourstrong.standard.Problem;
import cn.gov.tj.mz.fourstrong.standard.Stale;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
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

/** On the demo, whose special prints the sales of the clerk's branch for 2024 and the first half of 2025. */
@ApplicationTest
@Tag("database")
@Transactional
@WithUserDetails("clerk")
class SeriesServiceTest {

    private static final SeriesNames VIDEOS = names("短视频", "条");

    @Autowired
    SeriesService series;

    @Autowired
    SeriesNamingService naming;

    @Autowired
    OrganisationService organisation;

    @Autowired
    UserDetailsService users;

    @Autowired
    EntityManager database;

    @Autowired
    EntityManagerFactory factory;

    private BranchName own;

    @BeforeEach
    void findTheBranch() {
        own = organisation.branches().getFirst();
    }

    @Test
    void readsTheSeriesOfTheSpecial() {
        var sales = find("福利彩票销售额");

        assertThat(sales.points())
                .extracting(point -> point.value().asPrinted())
                .containsExactly("9.84亿元", "18.58亿元");
        assertThat(sales.newest()).satisfies(half -> {
            assertThat(half.period().code()).isEqualTo("2025H1");
            assertThat(half.growth().asPrinted()).isEqualTo("8.69%");
            assertThat(half.rank().asPrinted()).isEqualTo("全国前8");
            assertThat(half.computedGrowth()).isNull();
            assertThat(half.share()).isEqualByComparingTo("103.58");
            assertThat(half.target().source()).startsWith("演示：");
        });
        assertThat(sales.missing()).extracting(FigurePeriod::code).containsExactly("2025H2", "2026H1");
    }

    @Test
    @WithUserDetails("manager")
    void tellsAManagerOfEveryBranchWithAndWithoutIndicators() {
        var rows = series.all();

        assertThat(rows).extracting(row -> row.branch().code()).contains("WX", "ZW", "FC", "JZ", "JF", "YL");
        assertThat(rows)
                .filteredOn(row -> row.branch().code().equals("YL"))
                .singleElement()
                .satisfies(row -> assertThat(row.listed()).isNull());
        assertThat(rows)
                .filteredOn(row -> row.branch().code().equals("FC"))
                .extracting(row -> row.names().name())
                .containsExactlyInAnyOrder("福利彩票销售额", "筹集公益金");
        assertThat(series.of("YL")).isEmpty();
    }

    @Test
    @WithUserDetails("clerk2")
    void hidesTheIndicatorsOfOtherBranches() {
        assertThat(series.all())
                .extracting(row -> row.branch().code())
                .containsOnly(own.code())
                .doesNotContain("FC");
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> series.of("FC"));
    }

    @Test
    void takesAsManyStatementsForManyIndicatorsAsForOne() {
        var before = reading();
        for (var i = 0; i < 10; i++) {
            var id = naming.name(own.id(), names("短视频" + i, "条"));
            naming.aimAt(id, 0, target("2025年", "10"));
        }

        assertThat(reading()).isEqualTo(before);
    }

    @Test
    void isNamedAimedRenamedAndWithdrawn() {
        var id = naming.name(own.id(), VIDEOS);
        flush();
        naming.aimAt(id, find("短视频").listed().version(), target("2026年上半年", "120"));
        flush();
        naming.aimAt(id, find("短视频").listed().version(), target("2026H1", "150"));
        flush();
        assertThat(find("短视频").listed().targets())
                .singleElement()
                .satisfies(target -> assertThat(target.amount()).isEqualByComparingTo("150"));
        naming.aimAt(id, find("短视频").listed().version(), target("2026H1", null));
        flush();
        assertThat(find("短视频").listed().targets()).isEmpty();

        naming.rename(id, find("短视频").listed().version(), names("  视频 ", " "));
        flush();
        assertThat(find("视频").names()).isEqualTo(names("视频", null));
        naming.withdraw(id, find("视频").listed().version(), "不再统计");
        flush();
        assertThat(series.of(own.code())).noneMatch(row -> row.listed().id().equals(id));
    }

    @Test
    void isNamedOnceWithEachUnit() {
        naming.name(own.id(), VIDEOS);
        naming.name(own.id(), names("短视频", "分钟"));
        flush();

        assertWrong(() -> naming.name(own.id(), VIDEOS), "name");
        assertWrong(() -> naming.name(own.id(), new SeriesNames(" ", null, "甲", " ", PeriodLength.YEAR)), "name");
        assertWrong(
                () -> naming.name(own.id(), new SeriesNames("甲", null, "甲", "甲", PeriodLength.YEAR)),
                "growthName",
                "rankName");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "近三年", "2025年13月"})
    void hasTargetsForPeriodsOnly(String period) {
        var id = naming.name(own.id(), VIDEOS);

        assertWrong(() -> naming.aimAt(id, 0, target(period, "1")), "period");
        assertWrong(() -> naming.aimAt(id, 0, target("2025年", "0")), "amount");
        assertWrong(() -> naming.aimAt(id, 0, target("2025年", "1.00001")), "amount");
    }

    @Test
    void keepsWhatSomebodyElseSavedFirst() {
        var id = naming.name(own.id(), VIDEOS);

        assertThatExceptionOfType(Stale.class).isThrownBy(() -> naming.rename(id, 7, names("别的", null)));
    }

    @Test
    void offersTheNamesOfTheBranchsFigures() {
        assertThat(naming.figures(own.id()))
                .contains(new FigureName("福利彩票销售额", "亿元"), new FigureName("短视频", "条"))
                .doesNotContain(new FigureName("国家标准", "项"));
    }

    @Test
    void belongsToTheClerksOfItsBranch() {
        var id = naming.name(own.id(), VIDEOS);
        flush();

        As.user(users, "clerk2", () -> {
            assertNotFound(() -> naming.name(own.id(), names("别的", null)));
            assertNotFound(() -> naming.rename(id, 0, VIDEOS));
            assertNotFound(() -> naming.aimAt(id, 0, target("2025年", "1")));
            assertNotFound(() -> naming.withdraw(id, 0, "理由"));
            assertThat(naming.figures(own.id())).isEmpty();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"reviewer", "manager", "sysadmin", "secadmin", "auditor"})
    void isKeptByNobodyElse(String username) {
        var id = naming.name(own.id(), VIDEOS);

        As.user(users, username, () -> {
            assertDenied(() -> naming.figures(own.id()));
            assertDenied(() -> naming.name(own.id(), VIDEOS));
            assertDenied(() -> naming.rename(id, 0, VIDEOS));
            assertDenied(() -> naming.aimAt(id, 0, target("2025年", "1")));
            assertDenied(() -> naming.withdraw(id, 0, "理由"));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"sysadmin", "secadmin", "auditor"})
    void isNotForAdministrators(String username) {
        As.user(users, username, () -> {
            assertDenied(() -> series.all());
            assertDenied(() -> series.of("FC"));
        });
    }

    private SeriesRow find(String name) {
        return series.of(own.code()).stream()
                .filter(row -> row.names().name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private long reading() {
        flush();
        return Statements.of(factory, () -> series.all());
    }

    private void flush() {
        Stored.flushAndClear(database);
    }

    private static SeriesNames names(String name, @Nullable String unit) {
        return new SeriesNames(name, unit, null, null, PeriodLength.YEAR);
    }

    private static TargetDraft target(String period, @Nullable String amount) {
        return new TargetDraft(period, amount == null ? null : new BigDecimal(amount), null);
    }

    private static void assertWrong(Runnable action, String... fields) {
        assertThatExceptionOfType(Invalid.class)
                .isThrownBy(action::run)
                .satisfies(invalid -> assertThat(invalid.problems())
                        .extracting(Problem::field)
                        .isEqualTo(List.of(fields)));
    }

    private static void assertNotFound(Runnable action) {
        assertThatExceptionOfType(NotFound.class).isThrownBy(action::run);
    }

    private static void assertDenied(Runnable action) {
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(action::run);
    }
}
