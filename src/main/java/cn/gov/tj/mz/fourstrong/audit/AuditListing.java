package cn.gov.tj.mz.fourstrong.audit;

import cn.gov.tj.mz.fourstrong.account.Roles.ForAuditors;
import cn.gov.tj.mz.fourstrong.exchange.Chunks;
import cn.gov.tj.mz.fourstrong.exchange.Listing;
import cn.gov.tj.mz.fourstrong.exchange.Ordering;
import cn.gov.tj.mz.fourstrong.exchange.SortTerm;
import cn.gov.tj.mz.fourstrong.standard.SearchWords;
import cn.gov.tj.mz.fourstrong.standard.WhereClause;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The log as auditors read it, the last entry first unless they chose another order. */
@Service
@ForAuditors
@Transactional(readOnly = true)
public class AuditListing implements Listing<AuditFilter, AuditRow> {

    private static final Ordering ORDERING = new Ordering(
            Map.of(
                    "number", SortTerm.unique("e.number"),
                    "at", SortTerm.required("e.at"),
                    "actor", SortTerm.required("e.content.actor"),
                    "action", SortTerm.required("e.content.action"),
                    "subject", SortTerm.required("e.content.subject")),
            "e.number desc");

    private static final String TEXT = """
            lower(concat(e.content.actor, ' ', e.content.subject, ' ', e.content.details, ' ',
                coalesce(e.content.address, ''))) like :word escape '!'
            """;

    private final EntityManager database;
    private final Clock clock;

    AuditListing(EntityManager database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public long count(AuditFilter filter) {
        return query("select count(e) from AuditEntry e", "", Long.class, filter)
                .getSingleResult();
    }

    /** @param sort by {@code number}, {@code at}, {@code actor}, {@code action}, {@code subject} */
    @Override
    public List<AuditRow> page(AuditFilter filter, Sort sort, int offset, int limit) {
        return rows(filter, sort).setFirstResult(offset).setMaxResults(limit).getResultList();
    }

    @Override
    public void forEach(AuditFilter filter, Sort sort, Consumer<? super AuditRow> action) {
        Chunks.forEach(rows(filter, sort), action);
    }

    /** One entry, if there is one with the number. */
    public Optional<AuditRow> find(long number) {
        return database.createQuery(AuditRepository.ROWS + " where e.number = :number", AuditRow.class)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    private TypedQuery<AuditRow> rows(AuditFilter filter, Sort sort) {
        return query(AuditRepository.ROWS, ORDERING.clause(sort), AuditRow.class, filter);
    }

    private <T> TypedQuery<T> query(String select, String order, Class<T> kind, AuditFilter filter) {
        var area = filter.area();
        var to = filter.to();
        var conditions = new WhereClause()
                .words(TEXT, SearchWords.of(filter.text()))
                .words("lower(e.content.actor) like :word escape '!'", SearchWords.of(filter.actor()))
                .add("e.content.action like :area", "area", area == null ? null : area + ".%")
                .add("e.content.action in :actions", "actions", filter.actions())
                .add("e.content.succeeded = :succeeded", "succeeded", filter.succeeded())
                .add("e.at >= :from", "from", start(filter.from()))
                .add("e.at < :to", "to", start(to == null ? null : to.plusDays(1)));
        if (filter.unusual()) {
            conditions.always(Unusual.CONDITION, Map.of("logs", Unusual.LOGS));
        }
        if (filter.withoutSignIns()) {
            conditions.add("e.content.action not in ('account.signedIn', 'account.signedOut')");
        }
        return conditions.bind(database.createQuery(select + "\n" + conditions.where() + order, kind));
    }

    private @Nullable Instant start(@Nullable LocalDate day) {
        return day == null ? null : day.atStartOfDay(clock.getZone()).toInstant();
    }
}
