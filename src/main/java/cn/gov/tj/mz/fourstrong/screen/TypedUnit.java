package cn.gov.tj.mz.fourstrong.screen;

import cn.gov.tj.mz.fourstrong.standard.TypedNumber;
import com.vaadin.flow.component.AbstractField;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** What a number field makes of text that is a number for people only, and which units it takes behind the number. */
final class TypedUnit {

    private Predicate<String> accepted = String::isEmpty;
    private String typed = "";

    /** @param spellings with commas between them */
    void accept(String spellings) {
        var units = Set.of(spellings.split(","));
        accepted = unit -> unit.isEmpty() || units.contains(unit);
    }

    void acceptAny() {
        accepted = _ -> true;
    }

    /** Behind the number that was read last. */
    String typed() {
        return typed;
    }

    /** The number in what stands in the browser's field, unless another unit follows it. */
    Optional<BigDecimal> read(AbstractField<?, ?> field) {
        var number = TypedNumber.read(field.getElement().getProperty("value", ""))
                .filter(read -> accepted.test(read.unit()));
        typed = number.map(TypedNumber::unit).orElse("");
        return number.map(TypedNumber::value);
    }
}
