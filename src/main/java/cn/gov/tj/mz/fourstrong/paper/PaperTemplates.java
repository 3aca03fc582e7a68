package cn.gov.tj.mz.fourstrong.paper;

import cn.gov.tj.mz.fourstrong.standard.NotFound;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** What stands for each kind of paper: what the bureau brought, else the default. */
@Component
class PaperTemplates {

    private final List<PaperForms> sources;
    private final TemplateRepository templates;
    private final PaperWords words;

    PaperTemplates(List<PaperForms> sources, TemplateRepository templates, PaperWords words) {
        this.sources = sources;
        this.templates = templates;
        this.words = words;
    }

    List<PaperForm> forms() {
        return sources.stream().flatMap(source -> source.forms().stream()).toList();
    }

    /** @throws NotFound when there is no such kind */
    PaperForm form(String paper) {
        return forms().stream()
                .filter(form -> form.code().equals(paper))
                .findFirst()
                .orElseThrow(() -> new NotFound(PaperForm.class, paper));
    }

    byte[] file(PaperForm form, Locale locale) {
        return templates.findContent(form.code()).orElseGet(() -> new DefaultTemplate(words, locale).of(form));
    }
}
