package cn.gov.tj.mz.fourstrong.feedback;

import cn.gov.tj.mz.fourstrong.exchange.Chunks;
import cn.gov.tj.mz.fourstrong.exchange.Listing;
import cn.gov.tj.mz.fourstrong.exchange.Ordering;
import cn.gov.tj.mz.fourstrong.exchange.SortTerm;
import cn.gov.tj.mz.fourstrong.standard.SearchWords;
import cn.gov.tj.mz.fourstrong.standard.WhereClause;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.springframework.data.domain.Sort;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** All suggestions with their answers, for everybody who signed in. */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true)
public class SuggestionListing implements Listing<SuggestionFilter, SuggestionRow> {

    private static final String ROWS = """
            select new cn.gov.tj.mz.fourstrong.feedback.SuggestionRow(
                s.id, s.version, s.writtenOn, s.author, s.content, s.answer, s.answered.name, s.answered.at)
            from Suggestion s
            """;

    private static final Ordering ORDERING = new Ordering(
            Map.of(
                    "writtenOn", SortTerm.required("s.writtenOn"),
                    "author", SortTerm.nullable("s.author"),
                    "answeredAt", SortTerm.nullable("s.answered.at")),
            "s.writtenOn desc, s.id");

    private final EntityManager database;

    SuggestionListing(EntityManager database) {
        this.database = database;
    }

    @Override
    public long count(SuggestionFilter filter) {
        return query("select count(s) from Suggestion s\n", filter, "", Long.class)
                .getSingleResult();
    }

    /** @param sort by {@code writtenOn}, {@code author}, {@code answeredAt}; unsorted means newest first */
    @Override
    public List<SuggestionRow> page(SuggestionFilter filter, Sort sort, int offset, int limit) {
        return query(ROWS, filter, ORDERING.clause(sort), SuggestionRow.class)
                .setFirstResult(offset)
                .setMaxResults(limit)
                .getResultList();
    }

    @Override
    public void forEach(SuggestionFilter filter, Sort sort, Consumer<? super SuggestionRow> action) {
        Chunks.forEach(
                query(ROWS, filter, ORDERING.clause(sort), SuggestionRow.class), UnaryOperator.identity(), action);
    }

    private <T> TypedQuery<T> query(String select, SuggestionFilter filter, String order, Class<T> kind) {
        var conditions = new WhereClause()
                .words(
                        "lower(s.content) like :word escape '!' or lower(s.answer) like :word escape '!'",
                        SearchWords.of(filter.text()))
                .add("case when s.answer is null then false else true end = :answered", "answered", filter.answered());
        return conditions.bind(database.createQuery(select + conditions.where() + order, kind));
    }
}
