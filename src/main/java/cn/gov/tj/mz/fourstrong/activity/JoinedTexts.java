package cn.gov.tj.mz.fourstrong.activity;

import cn.gov.tj.mz.fourstrong.standard.Criterion;
import cn.gov.tj.mz.fourstrong.standard.Text;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

    /** Honours with all their parts, so that lists need not read them one by one. */
    @Converter
    @Immutable
    static final class Honours extends JoinedTexts<Honour> {

        private static final String PART = "\u001e";

        Honours() {
            super(Honours::text, Honours::honour);
        }

        private static String text(Honour honour) {
            return Stream.of(
                            honour.title(),
                            honour.level(),
                            honour.awardedBy(),
                            honour.years(),
                            honour.recipient(),
                            honour.quantity())
                    .map(part -> part == null ? "" : part.toString())
                    .collect(Collectors.joining(PART));
        }

        private static Honour honour(String text) {
            var parts = text.split(PART, -1);
            return new Honour(
                    parts[0],
                    Honour.Level.valueOf(parts[1]),
                    Text.clean(parts[2]),
                    Text.clean(parts[3]),
                    Honour.Recipient.valueOf(parts[4]),
                    parts[5].isEmpty() ? null : Integer.valueOf(parts[5]));
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
