package cn.gov.tj.mz.fourstrong.activity.series;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.tj.mz.fourstrong.ApplicationTest;
import cn.gov.tj.mz.fourstrong.Migration;
import cn.gov.tj.mz.fourstrong.Stored;
import cn.gov.tj.mz.fourstrong.organisation.OrganisationService;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithUserDetails;
import org.springframework.transaction.annotation.Transactional;

/** Of series that a branch had twice one stays, as the program has them since. */
@ApplicationTest
@Tag("database")
@Transactional
@WithUserDetails("clerk")
class SeriesMigrationTest {

    private static final String FILE = "V28__reminders_rules_series.sql";

    @Autowired
    SeriesNamingService naming;

    @Autowired
    OrganisationService organisation;

    @Autowired
    EntityManager database;

    @Test
    void withdrawsTheLaterOfTwoOfOneNameAndUnit() {
        var branch = organisation.branches().getFirst().id();
        var first = naming.name(branch, names("走访户数", null));
        var second = naming.name(branch, names("走访次数", null));
        var other = naming.name(branch, names("走访户数", "户"));
        Stored.flushAndClear(database);
        var before = keys();
        database.createNativeQuery("update figure_series set listed_key = null, name = '走访户数' where name = '走访次数'")
                .executeUpdate();
        Migration.run(database, FILE, "update figure_series set withdrawn_reason");
        Migration.run(database, FILE, "update figure_series set listed_key");

        assertThat(database.find(FigureSeries.class, second).isListed()).isFalse();
        assertThat(List.of(first, other))
                .allMatch(id -> database.find(FigureSeries.class, id).isListed());
        before.remove("走访次数\n");
        assertThat(keys()).containsExactlyInAnyOrderElementsOf(before);
    }

    private List<String> keys() {
        return database.createQuery(
                        "select s.listedKey from FigureSeries s where s.listedKey is not null", String.class)
                .getResultList();
    }

    private static SeriesNames names(String name, String unit) {
        return new SeriesNames(name, unit, null, null, PeriodLength.YEAR);
    }
}
