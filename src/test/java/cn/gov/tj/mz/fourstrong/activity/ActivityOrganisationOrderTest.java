package cn.gov.tj.mz.fourstrong.activity;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.tj.mz.fourstrong.ApplicationTest;
import cn.gov.tj.mz.fourstrong.account.RunAsSystem;
import cn.gov.tj.mz.fourstrong.account.Scope;
import cn.gov.tj.mz.fourstrong.organisation.Naming;
import cn.gov.tj.mz.fourstrong.organisation.OrganisationAdminService;
import cn.gov.tj.mz.fourstrong.organisation.OrganisationService;
import cn.gov.tj.mz.fourstrong.organisation.Unit;
import cn.gov.tj.mz.fourstrong.organisation.UnitEntry;
import cn.gov.tj.mz.fourstrong.organisation.UnitName;
import cn.gov.tj.mz.fourstrong.standard.Criterion;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Sort;
import org.springframework.security.test.context.support.WithUserDetails;
import org.springframework.transaction.annotation.Transactional;

/** Records follow the tree of units, whatever numbers its nodes have. */
@ApplicationTest
@Tag("database")
@Transactional
@WithUserDetails("manager")
class ActivityOrganisationOrderTest {

    @Autowired
    ActivityListing list;

    @Autowired
    ActivityImportService imports;

    @Autowired
    OrganisationAdminService administration;

    @Autowired
    OrganisationService organisation;

    @Test
    void keepsUnitsBelowTheOneThatTheyBelongTo() {
        var first = createUnit(Scope.WHOLE, "FIRST", 7001);
        var second = createUnit(Scope.WHOLE, "SECOND", 7002);
        var lower = createUnit(second, "LOWER", 0);
        var low = createUnit(first, "LOW", 0);
        record(createBranch(lower, "INLOWER"), "R1", 1);
        record(createBranch(low, "INLOW"), "R2", 1);
        record(createBranch(first, "INFIRST"), "R3", 1);
        record(createBranch(second, "INSECOND"), "R4", 1);

        var recorded = sorted(Sort.by("unit")).stream()
                .map(row -> row.place().unit())
                .distinct()
                .toList();
        assertThat(recorded).endsWith("FIRST", "LOW", "SECOND", "LOWER");
        assertThat(organisation.units())
                .extracting(UnitName::name)
                .filteredOn(recorded::contains)
                .isEqualTo(recorded);
        assertThat(sorted(Sort.by("unit").descending()).stream()
                        .map(row -> row.place().unit())
                        .distinct())
                .containsExactlyElementsOf(recorded.reversed());
    }

    @ParameterizedTest
    @ValueSource(strings = {"branch", "origin"})
    void keepsTheRecordsOfABranchTogetherWhenAnotherHasTheSameNumber(String property) {
        var second = createBranch(Scope.WHOLE, "TESTB");
        var first = createBranch(Scope.WHOLE, "TESTA");
        record(first, "A1", 1);
        record(second, "B2", 2);
        record(first, "A3", 3);
        record(second, "B4", 4);

        assertThat(sorted(Sort.by(property)))
                .extracting(row -> row.source().code())
                .containsSubsequence("A3", "A1", "B4", "B2");
    }

    private List<ActivityRow> sorted(Sort sort) {
        var rows = new ArrayList<ActivityRow>();
        list.forEach(ActivityFilter.NONE, sort, rows::add);
        return rows;
    }

    private UUID createUnit(UUID parent, String code, int number) {
        return RunAsSystem.call(
                "test",
                () -> administration.createUnit(
                        new UnitEntry(parent, Unit.Kind.INSTITUTION, new Naming(code, code, code, number))));
    }

    private UUID createBranch(UUID unit, String code) {
        return OwnBranch.create(administration, unit, code);
    }

    private void record(UUID branch, String code, int day) {
        var draft = new ActivityDraft(
                "记录",
                "",
                List.of("PARTY_LECTURE"),
                Set.of(Criterion.MEMBERSHIP),
                new ActivityDates(LocalDate.of(2026, 5, day), null, null, 2026),
                false,
                List.of(),
                List.of());
        OwnBranch.add(
                imports,
                new ActivityImportService.Entry(
                        branch, Origin.PUBLISHED, code, draft, ActivityState.ACCEPTED, null, OwnBranch.RECORDED_AT));
    }
}
