package cn.gov.tj.mz.fourstrong.shell;

import cn.gov.tj.mz.fourstrong.standard.Found;
import cn.gov.tj.mz.fourstrong.standard.FoundKind;
import cn.gov.tj.mz.fourstrong.standard.Names;
import cn.gov.tj.mz.fourstrong.standard.SearchSource;
import cn.gov.tj.mz.fourstrong.standard.SearchWords;
import cn.gov.tj.mz.fourstrong.standard.Words;
import com.vaadin.flow.server.menu.MenuConfiguration;
import java.util.List;
import org.springframework.stereotype.Component;

/** Finds the pages of the menu that the caller's roles open, by their name in either language. */
@Component
class PageSearch implements SearchSource {

    private final Names names;

    PageSearch(Names names) {
        this.names = names;
    }

    @Override
    public List<Found> find(SearchWords words) {
        return MenuConfiguration.getMenuEntries().stream()
                .map(entry -> new Found(
                        FoundKind.PAGE,
                        Words.of(entry.title()),
                        null,
                        entry.path().replaceFirst("^/", "")))
                .filter(page -> !words.isEmpty() && words.occurIn(names.of(page.title())))
                .limit(Found.MOST)
                .toList();
    }
}
