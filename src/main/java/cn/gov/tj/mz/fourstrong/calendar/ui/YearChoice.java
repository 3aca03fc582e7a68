package cn.gov.tj.mz.fourstrong.calendar.ui;

import com.vaadin.flow.component.select.Select;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** Goes from one year to another: those with a notice, and the years around today. */
class YearChoice extends Select<Integer> {

    private int usual;

    YearChoice(Runnable chosen) {
        setAriaLabel(getTranslation("calendar.year"));
        setItemLabelGenerator(year -> getTranslation("calendar.year.of", Integer.toString(year)));
        addClassName("fs-year-choice");
        addValueChangeListener(event -> {
            if (event.isFromClient()) {
                chosen.run();
            }
        });
    }

    /** The latest year first. */
    void offer(Collection<Integer> known, int thisYear) {
        usual = thisYear;
        var years = new TreeSet<>(known);
        IntStream.rangeClosed(thisYear - 1, thisYear + 1).forEach(years::add);
        setItems(List.copyOf(years.descendingSet()));
    }

    /** Takes a year from the address; one that is not offered becomes this year. */
    void choose(String text) {
        setValue(getListDataView()
                .getItems()
                .filter(year -> Integer.toString(year).equals(text))
                .findFirst()
                .orElse(usual));
    }

    int year() {
        return getValue();
    }
}
