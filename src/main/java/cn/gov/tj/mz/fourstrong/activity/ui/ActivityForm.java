package cn.gov.tj.mz.fourstrong.activity.ui;

import cn.gov.tj.mz.fourstrong.activity.ActivityDraft;
import cn.gov.tj.mz.fourstrong.activity.TypeName;
import cn.gov.tj.mz.fourstrong.activity.TypeRules;
import cn.gov.tj.mz.fourstrong.activity.minutes.Minutes;
import cn.gov.tj.mz.fourstrong.screen.ErrorSummary;
import cn.gov.tj.mz.fourstrong.screen.FieldErrors;
import cn.gov.tj.mz.fourstrong.screen.Formats;
import cn.gov.tj.mz.fourstrong.screen.LeaveGuard;
import cn.gov.tj.mz.fourstrong.standard.Criterion;
import cn.gov.tj.mz.fourstrong.standard.Problem;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

/** The form of a record: takes a draft whole and gives it back whole. */
class ActivityForm extends Div {

    private final TextField title = new TextField(getTranslation("activity.field.title"));
    private final MultiSelectComboBox<TypeName> types =
            new MultiSelectComboBox<>(getTranslation("activity.field.types"));
    private final CheckboxGroup<Criterion> criteria = new CheckboxGroup<>(getTranslation("activity.field.criteria"));
    private final TextArea summary = new TextArea(getTranslation("activity.field.summary"));
    private final WhenFields when = new WhenFields(this::typeCodes);
    private final LeaveGuard guard = new LeaveGuard(this);
    private final FieldErrors problems = new FieldErrors()
            .bind("title", title)
            .bind("types", types)
            .bind("startDate", when.start)
            .bind("endDate", when.end)
            .bind("periodText", when.period)
            .bind("evaluationYear", when.year)
            .bind("summary", summary);
    private final OptionalParts more = new OptionalParts(this::typeCodes, guard, problems);
    private final ErrorSummary summaryOfErrors = new ErrorSummary();
    private final transient Function<ActivityDraft, List<Problem>> rules;

    /** @param rules what is wrong with a draft, for when parts of it cannot be read */
    ActivityForm(TypeNames names, TypeRules typeRules, Function<ActivityDraft, List<Problem>> rules) {
        this.rules = rules;
        when.proposeBy(typeRules);
        addClassNames("fs-card", "fs-activity-form");
        title.setRequiredIndicatorVisible(true);
        title.setHelperText(getTranslation("activity.field.title.help"));
        types.setRequiredIndicatorVisible(true);
        types.setItemLabelGenerator(names::of);
        types.setItems(names.all());
        types.setHelperText(getTranslation("activity.field.types.help"));
        types.addValueChangeListener(_ -> {
            when.require(types.getValue().stream().anyMatch(TypeName::requiresDate));
            when.propose();
            more.typesChanged();
        });
        criteria.setItems(Criterion.values());
        criteria.setItemLabelGenerator(Formats.current()::name);
        criteria.setHelperText(getTranslation("activity.field.criteria.help"));
        summary.setMinRows(4);
        summary.setHelperText(getTranslation("activity.field.summary.help"));
        var fields = new Div(title, types, criteria, when, summary);
        fields.addClassName("fs-form");
        add(summaryOfErrors, fields, more, guard);
        problems.onChange(() -> summaryOfErrors.show(problems.marked()));
        guard.watch(title, types, criteria, summary, when.start, when.end, when.period, when.undated, when.year);
    }

    /** Tells what the minutes of the last meeting of a type had. */
    void proposeMinutes(Function<String, Minutes> last) {
        more.proposeMinutes(last);
    }

    /** Shows another draft, as if nothing had been typed. */
    void fill(ActivityDraft draft) {
        title.setValue(draft.title());
        types.setValue(draft.types().stream().flatMap(this::choosable).toList());
        criteria.setValue(draft.criteria());
        when.fill(draft);
        summary.setValue(Objects.requireNonNullElse(draft.summary(), ""));
        more.fill(draft);
        guard.saved();
    }

    /** Goes on with another record like the one that was saved: only its day is asked. */
    void next(ActivityDraft saved) {
        fill(saved.forAnotherDay());
        when.start.focus();
    }

    /** Begins with today, which most records are of. */
    void begin(Clock clock) {
        when.start.setValue(LocalDate.now(clock));
        title.focus();
    }

    /** Begins with a type that is due. */
    void begin(String type) {
        types.setValue(choosable(type).toList());
        guard.saved();
    }

    /** Takes one more type than the record has. */
    void addType(String type) {
        types.select(choosable(type).toList());
    }

    ActivityDraft draft() {
        return new ActivityDraft(
                title.getValue(),
                summary.getValue(),
                typeCodes(),
                criteria.getValue(),
                when.dates(),
                when.undated.getValue(),
                more.figures(),
                more.honours(),
                more.minutes());
    }

    /** Whether the action took the draft; when not, the fields say what to change and everything typed stays. */
    boolean accepted(Consumer<ActivityDraft> action) {
        more.bind();
        var accepted = problems.accepted(() -> rules.apply(draft()), () -> action.accept(draft()));
        summaryOfErrors.show(problems.marked());
        return accepted;
    }

    LeaveGuard guard() {
        return guard;
    }

    private List<String> typeCodes() {
        return types.getValue().stream().map(TypeName::code).toList();
    }

    private Stream<TypeName> choosable(String code) {
        return types.getListDataView().getItems().filter(type -> type.code().equals(code));
    }
}
