package cn.gov.tj.mz.fourstrong.activity.ui;

import cn.gov.tj.mz.fourstrong.activity.ActivityFilter;
import cn.gov.tj.mz.fourstrong.screen.Formats;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What narrows a list without a field of its own, each part as a chip that can be removed. */
record FilterChips(Function<String, Optional<String>> unitNames, Consumer<ActivityFilter> then) {

    List<Component> of(ActivityFilter filter) {
        var chips = new ArrayList<Component>();
        if (filter.unit() != null) {
            chips.add(chip(unitNames.apply(filter.unit()).orElse(filter.unit()), filter.withUnit(null)));
        }
        if (filter.from() != null || filter.to() != null) {
            chips.add(chip(span(filter), filter.withDates(null, null)));
        }
        if (filter.undated()) {
            chips.add(chip(I18NProvider.translate("activity.filter.undated"), filter.withUndated(false)));
        }
        if (!filter.categories().isEmpty()) {
            var names = filter.categories().stream().sorted().map(Formats.current()::name);
            chips.add(chip(names.collect(Collectors.joining("、")), filter.withCategories(Set.of())));
        }
        return chips;
    }

    private Component chip(String word, ActivityFilter without) {
        var chip = new Button(word, VaadinIcon.CLOSE_SMALL.create(), _ -> then.accept(without));
        chip.setIconAfterText(true);
        chip.setAriaLabel(I18NProvider.translate("activity.filter.remove", word));
        chip.addClassName("fs-filter-chip");
        return chip;
    }

    private static String span(ActivityFilter filter) {
        var from = filter.from();
        var to = filter.to();
        if (from != null
                && to != null
                && from.getDayOfMonth() == 1
                && to.equals(YearMonth.from(from).atEndOfMonth())) {
            return YearMonth.from(from).toString();
        }
        return (from == null ? "" : from) + " – " + (to == null ? "" : to);
    }
}
