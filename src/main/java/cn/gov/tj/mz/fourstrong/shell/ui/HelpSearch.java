package cn.gov.tj.mz.fourstrong.shell.ui;

import cn.gov.tj.mz.fourstrong.screen.Formats;
import cn.gov.tj.mz.fourstrong.shell.ui.Appearance.Language;
import cn.gov.tj.mz.fourstrong.standard.Found;
import cn.gov.tj.mz.fourstrong.standard.FoundKind;
import cn.gov.tj.mz.fourstrong.standard.SearchSource;
import cn.gov.tj.mz.fourstrong.standard.SearchWords;
import cn.gov.tj.mz.fourstrong.standard.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Finds chapters of the manual in the reader's language: first those that are called so, then those that say so. */
@Component
class HelpSearch implements SearchSource {

    private final Map<Language, List<Chapter>> manuals = new ConcurrentHashMap<>();

    @Override
    public List<Found> find(SearchWords words) {
        if (words.isEmpty()) {
            return List.of();
        }
        var language = Language.of(Formats.current().locale());
        var chapters = manuals.computeIfAbsent(language, HelpSearch::read);
        return Stream.concat(
                        chapters.stream().filter(chapter -> words.occurIn(chapter.names())),
                        chapters.stream().filter(chapter -> words.occurIn(chapter.texts())))
                .distinct()
                .limit(Found.MOST)
                .map(Chapter::found)
                .toList();
    }

    private static List<Chapter> read(Language language) {
        var chapters = new ArrayList<Chapter>();
        var part = "";
        for (var entry : Manual.in(language).contents()) {
            part = entry.level() == 2 ? entry.title() : part;
            chapters.add(new Chapter(part, entry));
        }
        return chapters;
    }

    /** @param part the part of the manual that it stands in, or is */
    private record Chapter(String part, Manual.Entry entry) {

        List<String> names() {
            return List.of(entry.title());
        }

        List<String> texts() {
            return List.of(part, entry.title(), entry.text());
        }

        Found found() {
            var line = part.equals(entry.title()) ? null : Words.name(part);
            return new Found(FoundKind.HELP, Words.name(entry.title()), line, HelpView.ROUTE + "#" + entry.anchor());
        }
    }
}
