package cn.gov.tj.mz.fourstrong.title;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import cn.gov.tj.mz.fourstrong.ApplicationTest;
import cn.gov.tj.mz.fourstrong.Orders;
import cn.gov.tj.mz.fourstrong.Statements;
import cn.gov.tj.mz.fourstrong.Stored;
import cn.gov.tj.mz.fourstrong.organisation.OrganisationService;
import cn.gov.tj.mz.fourstrong.standard.NotFound;
import cn.gov.tj.mz.fourstrong.standard.Stale;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Sort;
import org.springframework.security.test.context.support.WithUserDetails;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.annotation.Transactional;

@ApplicationTest
@RecordApplicationEvents
@Tag("database")
@Transactional
@WithUserDetails("manager")
class TitleListingTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Autowired
    TitleListing titles;

    @Autowired
    TitleCheckService checking;

    @Autowired
    OrganisationService organisation;

    @Autowired
    EntityManager database;

    @Autowired
    EntityManagerFactory factory;

    @Autowired
    ApplicationEvents events;

    @BeforeEach
    void storeTwoTitles() {
        Titles.store(database);
    }

    @Test
    void areListedUnderEveryFilter() {
        assertThat(titles.page(TitleListing.Filter.ALL, Sort.by("certificate"), 0, 9))
                .extracting(
                        TitleRow::certificate,
                        TitleRow::state,
                        row -> row.checks().year(),
                        row -> row.checks().due())
                .containsExactly(
                        tuple("津民四强〔2025〕001号", TitleState.VALID, 2026, false),
                        tuple("津民四强〔2025〕002号", TitleState.VALID, null, true));
        assertThat(titles.count(new TitleListing.Filter("〕002", null, null, Set.of(), false)))
                .isEqualTo(1);
        assertThat(titles.count(new TitleListing.Filter("津民", null, null, Set.of(), false)))
                .isEqualTo(2);
        assertThat(titles.count(new TitleListing.Filter(first().names().name(), null, null, Set.of(), false)))
                .isEqualTo(1);
        assertThat(titles.count(new TitleListing.Filter("福彩\u3000〕００２", null, null, Set.of(), false)))
                .isEqualTo(1);
        assertThat(titles.count(new TitleListing.Filter("%", null, null, Set.of(), false)))
                .isZero();
        assertThat(titles.count(new TitleListing.Filter(null, null, null, Set.of(), true)))
                .isEqualTo(1);
        assertThat(titles.count(new TitleListing.Filter(null, null, null, Set.of(TitleState.WITHDRAWN), false)))
                .isZero();
        assertThat(titles.count(new TitleListing.Filter(null, UUID.randomUUID(), null, Set.of(), false)))
                .isZero();
        assertThat(titles.count(
                        new TitleListing.Filter(null, null, first().names().code(), Set.of(), false)))
                .isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "branch",
                "unit",
                "certificate",
                "grantedOn",
                "cycle",
                "state",
                "improveBy",
                "checkedYear",
                "checkDueOn"
            })
    void areSortedByEveryColumn(String property) {
        assertThat(titles.page(TitleListing.Filter.ALL, Sort.by(Sort.Order.desc(property)), 0, 9))
                .hasSize(2);
        var passed = new ArrayList<TitleRow>();
        titles.forEach(TitleListing.Filter.ALL, Sort.by(property), passed::add);
        assertThat(passed).isEqualTo(titles.page(TitleListing.Filter.ALL, Sort.by(property), 0, 9));
    }

    @Test
    void comeLastWithoutAValueInBothDirections() {
        Orders.assertNullsLast(
                titles,
                TitleListing.Filter.ALL,
                "checkedYear",
                row -> row.checks().year());
        decide(TitleAction.IMPROVING, TODAY.plusMonths(3), "换届逾期");
        Orders.assertNullsLast(titles, TitleListing.Filter.ALL, "improveBy", TitleRow::improveBy);
        Orders.assertStable(titles, TitleListing.Filter.ALL, "cycle");
    }

    @Test
    void areNotSortedByAnythingElse() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> titles.page(TitleListing.Filter.ALL, Sort.by("secret"), 0, 9));
    }

    @Test
    void keepTheirWholeHistory() {
        decide(TitleAction.IMPROVING, TODAY.plusMonths(3), "换届逾期");
        decide(TitleAction.WITHDRAWN, null, "整改不到位");
        assertThat(titles.history(last().id()))
                .extracting(
                        TitleListing.HistoryEntry::action,
                        TitleListing.HistoryEntry::checkYear,
                        TitleListing.HistoryEntry::reason,
                        TitleListing.HistoryEntry::improveBy)
                .containsExactly(
                        tuple(TitleAction.WITHDRAWN, 2026, "整改不到位", null),
                        tuple(TitleAction.IMPROVING, 2026, "换届逾期", TODAY.plusMonths(3)),
                        tuple(TitleAction.GRANTED, null, null, null));
        assertThat(last().state()).isEqualTo(TitleState.WITHDRAWN);
        assertThat(titles.get(last().id())).isEqualTo(last());
        assertThat(titles.count(TitleListing.Filter.ALL)).isEqualTo(2);
        assertThat(events.stream(TitleEvent.class))
                .extracting(TitleEvent::action, TitleEvent::subject)
                .containsExactly(
                        tuple(TitleAction.IMPROVING, "津民四强〔2025〕002号"), tuple(TitleAction.WITHDRAWN, "津民四强〔2025〕002号"));
    }

    @Test
    void areHeldUntilTheyAreWithdrawn() {
        var branch = organisation.branches().stream()
                .filter(name -> name.code().equals(last().names().code()))
                .findFirst()
                .orElseThrow();
        assertThat(titles.held(branch.id())).map(TitleListing.Held::certificate).contains("津民四强〔2025〕002号");
        decide(TitleAction.WITHDRAWN, null, "违纪");
        assertThat(titles.held(branch.id())).isEmpty();
    }

    @Test
    void areCalledAsTheirBranchIsCalledToday() {
        database.createQuery("update Branch b set b.name = '改名后的党支部' where b.code = :code")
                .setParameter("code", last().names().code())
                .executeUpdate();
        assertThat(last().names().name()).isEqualTo("改名后的党支部");
    }

    @Test
    void areNotDecidedOnWhatSomebodyElseChanged() {
        var before = last();
        decide(TitleAction.KEPT, null, null);
        assertThatExceptionOfType(Stale.class)
                .isThrownBy(() -> checking.decide(
                        before.id(),
                        before.version(),
                        before.result().evaluation(),
                        new TitleCheckService.CheckEntry(TitleAction.WITHDRAWN, 2026, TODAY, null, "违纪")));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> checking.decide(
                        UUID.randomUUID(),
                        0,
                        before.result().evaluation(),
                        new TitleCheckService.CheckEntry(TitleAction.KEPT, 2026, TODAY, null, null)));
    }

    @Test
    void takeOneStatementForAPage() {
        assertThat(Statements.of(factory, () -> titles.page(TitleListing.Filter.ALL, Sort.unsorted(), 0, 50)))
                .isLessThanOrEqualTo(3);
        assertThat(Statements.of(factory, () -> titles.history(last().id()))).isLessThanOrEqualTo(8);
    }

    private void decide(TitleAction action, LocalDate improveBy, String reason) {
        var row = last();
        checking.decide(
                row.id(),
                row.version(),
                row.result().currentEvaluation(),
                new TitleCheckService.CheckEntry(action, 2026, TODAY, improveBy, reason));
        Stored.flushAndClear(database);
    }

    private TitleRow first() {
        return all().getFirst();
    }

    private TitleRow last() {
        return all().getLast();
    }

    private List<TitleRow> all() {
        return titles.page(TitleListing.Filter.ALL, Sort.by("certificate"), 0, 9);
    }
}
