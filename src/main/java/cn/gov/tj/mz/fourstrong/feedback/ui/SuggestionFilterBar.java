package cn.gov.tj.mz.fourstrong.feedback.ui;

import cn.gov.tj.mz.fourstrong.feedback.SuggestionFilter;
import cn.gov.tj.mz.fourstrong.screen.filter.FilterBar;
import cn.gov.tj.mz.fourstrong.screen.filter.SearchField;
import com.vaadin.flow.component.combobox.ComboBox;
import java.util.List;

/** The filters above the list of suggestions. */
class SuggestionFilterBar extends FilterBar {

    private final SearchField text = search("q", "feedback.filter.text");
    private final ComboBox<Boolean> answered = choice(
            "answered",
            "feedback.filter.answered",
            List.of(false, true),
            String::valueOf,
            yes -> getTranslation(yes ? "feedback.state.answered" : "feedback.state.open"));

    SuggestionFilterBar(Runnable onChange) {
        super(onChange);
    }

    SuggestionFilter filter() {
        return new SuggestionFilter(text.getValue(), answered.getValue());
    }
}
