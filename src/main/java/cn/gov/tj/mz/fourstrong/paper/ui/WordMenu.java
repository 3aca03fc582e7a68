package cn.gov.tj.mz.fourstrong.paper.ui;

import cn.gov.tj.mz.fourstrong.exchange.FileName;
import cn.gov.tj.mz.fourstrong.paper.PaperContent;
import cn.gov.tj.mz.fourstrong.paper.PaperForm;
import cn.gov.tj.mz.fourstrong.paper.WordService;
import cn.gov.tj.mz.fourstrong.screen.MoreMenu;
import cn.gov.tj.mz.fourstrong.screen.ServiceCalls;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** 更多 beside a paper, with the same paper as a Word file. */
public final class WordMenu extends Composite<Div> {

    private final transient Factory factory;
    private final FileDownload download = new FileDownload();
    private final MoreMenu more = new MoreMenu();

    private WordMenu(Factory factory) {
        this.factory = factory;
        getContent().add(more, download);
    }

    /**
     * Adds a paper.
     *
     * @param key what the menu calls it
     * @param name what the file is called, and what the audit log calls it
     */
    public WordMenu offer(String key, PaperForm form, String name, Supplier<PaperContent> content) {
        more.offer(
                key,
                () -> ServiceCalls.succeeds(() -> download.start(
                        new FileName(name, LocalDate.now(factory.clock), "docx"),
                        factory.words.word(form, content.get(), name, getLocale()))));
        return this;
    }

    /** Makes such menus for views. */
    @Component
    public static class Factory {

        private final WordService words;
        private final Clock clock;

        Factory(WordService words, Clock clock) {
            this.words = words;
            this.clock = clock;
        }

        /** One without papers yet. */
        public WordMenu create() {
            return new WordMenu(this);
        }

        /** One for a page with one paper. */
        public WordMenu of(PaperForm form, String name, Supplier<PaperContent> content) {
            return create().offer("paper.word", form, name, content);
        }
    }
}
