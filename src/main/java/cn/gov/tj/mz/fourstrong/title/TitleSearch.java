package cn.gov.tj.mz.fourstrong.title;

import cn.gov.tj.mz.fourstrong.account.Caller;
import cn.gov.tj.mz.fourstrong.standard.Found;
import cn.gov.tj.mz.fourstrong.standard.FoundKind;
import cn.gov.tj.mz.fourstrong.standard.SearchSource;
import cn.gov.tj.mz.fourstrong.standard.SearchWords;
import cn.gov.tj.mz.fourstrong.standard.Words;
import java.util.List;
import java.util.Set;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds titles by the number of their certificate and the name of their branch. */
@Component
@Transactional(readOnly = true)
class TitleSearch implements SearchSource {

    private final TitleQueries titles;
    private final Caller caller;

    TitleSearch(TitleQueries titles, Caller caller) {
        this.titles = titles;
        this.caller = caller;
    }

    @Override
    public List<Found> find(SearchWords words) {
        var scope = caller.scope();
        if (words.isEmpty() || scope.nodes().isEmpty()) {
            return List.of();
        }
        var filter = new TitleListing.Filter(String.join(" ", words.words()), null, null, Set.of(), false);
        return titles.page(filter, scope, Sort.unsorted(), 0, Found.MOST).stream()
                .map(TitleSearch::found)
                .toList();
    }

    private static Found found(TitleRow row) {
        return new Found(
                FoundKind.TITLE,
                Words.name(row.certificate()),
                Words.of(
                        "title.found",
                        row.names().shortName(),
                        row.grantedOn(),
                        Words.of("title.state." + row.state())),
                Found.route("titles", "q", row.certificate()));
    }
}
