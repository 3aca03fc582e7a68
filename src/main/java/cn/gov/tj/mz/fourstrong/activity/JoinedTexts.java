package cn.gov.tj.mz.fourstrong.activity;

import cn.gov.tj.mz.fourstrong.standard.Criterion;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.annotations.Immutable;

/** Keeps several short values in one column, in their order, because lists show them but never search them. */
abstract class JoinedTexts<T> implements AttributeConverter<List<T>, String> {

    /** The unit separator; as a control character it is refused in every text. */
    private static final String BETWEEN = "\u001f";

    private final Function<T, String> text;
    private final Function<String, T> value;

    private JoinedTexts(Function<T, String> text, Function<String, T> value) {
        this.text = text;
        this.value = value;
    }

    @Override
    public String convertToDatabaseColumn(List<T> values) {
        return values.stream().map(text).collect(Collectors.joining(BETWEEN));
    }

    @Override
    public List<T> convertToEntityAttribute(String column) {
        return column.isEmpty()
                ? List.of()
                : Arrays.stream(column.split(BETWEEN)).map(value).toList();
    }

    /** Texts. */
    @Converter
    @Immutable
    static final class Texts extends JoinedTexts<String> {
        Texts() {
            super(Function.identity(), Function.identity());
        }
    }

    /** Criteria by their names. */
    @Converter
    @Immutable
    static final class Criteria extends JoinedTexts<Criterion> {
        Criteria() {
            super(Criterion::name, Criterion::valueOf);
        }
    }
}
