package cn.gov.tj.mz.fourstrong.paper;

import static java.util.stream.Collectors.toMap;

import cn.gov.tj.mz.fourstrong.account.Caller;
import cn.gov.tj.mz.fourstrong.account.Role;
import cn.gov.tj.mz.fourstrong.account.Roles.ForManagers;
import cn.gov.tj.mz.fourstrong.paper.word.TemplateCheck;
import cn.gov.tj.mz.fourstrong.standard.AuditDetail;
import cn.gov.tj.mz.fourstrong.standard.Invalid;
import cn.gov.tj.mz.fourstrong.standard.Problem;
import cn.gov.tj.mz.fourstrong.standard.Stale;
import cn.gov.tj.mz.fourstrong.standard.Text;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Managers see the templates of papers; those of the whole bureau bring others. */
@Service
@ForManagers
@Transactional(readOnly = true)
public class TemplateService {

    private static final int MAX_NAME = 100;

    private final TemplateRepository templates;
    private final PaperTemplates files;
    private final PaperWords words;
    private final Caller caller;
    private final ApplicationEventPublisher events;

    TemplateService(
            TemplateRepository templates,
            PaperTemplates files,
            PaperWords words,
            Caller caller,
            ApplicationEventPublisher events) {
        this.templates = templates;
        this.files = files;
        this.words = words;
        this.caller = caller;
        this.events = events;
    }

    /** One row for each kind of paper. */
    public List<TemplateRow> all() {
        var changes = templates.findChanges().stream().collect(toMap(TemplateChange::paper, Function.identity()));
        return files.forms().stream()
                .map(form -> new TemplateRow(form, changes.get(form.code())))
                .toList();
    }

    public boolean mayChange() {
        return caller.scope(Role.MANAGER).isWhole();
    }

    /** The file that stands for a kind of paper; the default in this language. */
    public byte[] file(String paper, Locale locale) {
        return files.file(files.form(paper), locale);
    }

    /**
     * What a file names, before it is taken.
     *
     * @throws Invalid on {@link TemplateCheck#FILE} when it can be no template
     */
    public TemplateFindings check(String paper, byte[] file, Locale locale) {
        var form = files.form(paper);
        var known = words.names(form);
        var used = TemplateCheck.names(file);
        var meant = used.stream().map(known::get).toList();
        return new TemplateFindings(
                used.stream().filter(name -> !known.containsKey(name)).toList(),
                words.names(form, locale).entrySet().stream()
                        .filter(name -> !meant.contains(name.getValue()))
                        .map(Map.Entry::getKey)
                        .toList());
    }

    /**
     * Takes a file in place of what stood before, which is kept.
     *
     * @throws Invalid on {@link TemplateCheck#FILE} when it can be no template, or names what the paper does not have
     * @throws Stale when somebody changed it in between
     */
    @Transactional
    public void replace(String paper, int expectedNumber, String fileName, byte[] file) {
        expectMayChange();
        var unknown = check(paper, file, Locale.SIMPLIFIED_CHINESE).unknown();
        if (!unknown.isEmpty()) {
            throw new Invalid(Problem.of(TemplateCheck.FILE, "paper.file.unknown", String.join("、", unknown)));
        }
        var name = nameOf(fileName);
        var saved =
                save(new Template(paper, expectedNumber + 1, name, file, caller.signature()), paper, expectedNumber);
        publish(TemplateAction.REPLACED, saved, paper, Map.of(AuditDetail.AFTER, name));
    }

    /** Lets the default stand again. */
    @Transactional
    public void reset(String paper, int expectedNumber) {
        expectMayChange();
        files.form(paper);
        var saved = save(new Template(paper, expectedNumber + 1, caller.signature()), paper, expectedNumber);
        publish(TemplateAction.RESET, saved, paper, Map.of());
    }

    private UUID save(Template template, String paper, int expectedNumber) {
        var number = all().stream()
                .filter(row -> row.form().code().equals(paper))
                .mapToInt(TemplateRow::number)
                .sum();
        Stale.throwIfChanged(Template.class, paper, expectedNumber, number);
        var saved = templates.save(template);
        templates.flush(() -> new Stale(Template.class, paper));
        return saved.id();
    }

    private void publish(TemplateAction action, UUID id, String paper, Map<AuditDetail, Object> details) {
        var subject = words.of(Locale.SIMPLIFIED_CHINESE, "paper.form." + paper);
        events.publishEvent(new TemplateEvent(id, subject, action, details));
    }

    private void expectMayChange() {
        if (!mayChange()) {
            throw new AccessDeniedException("templates are changed by managers of the whole bureau");
        }
    }

    private static String nameOf(String fileName) {
        var clean = Text.cleanOrEmpty(fileName.replaceAll("[\\p{Cntrl}\\\\/]+", " "));
        return clean.codePoints()
                .limit(MAX_NAME)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
