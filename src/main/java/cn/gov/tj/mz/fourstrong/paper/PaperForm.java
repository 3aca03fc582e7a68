package cn.gov.tj.mz.fourstrong.paper;

import java.util.List;
import java.util.stream.Stream;

/**
 * A kind of paper: what its templates may name.
 *
 * @param code its words are {@code paper.form.<code>}
 * @param wide whether it lies
 */
public record PaperForm(String code, boolean wide, List<PaperPart> parts) {

    /** Who made the file and when; every paper has it. */
    public static final String SOURCE = "source";

    public PaperForm {
        parts = List.copyOf(parts);
    }

    /** One that stands. */
    public static PaperForm of(String code, PaperPart... parts) {
        return new PaperForm(code, false, List.of(parts));
    }

    /** The fields that have one value. */
    public List<String> fields() {
        return Stream.concat(parts.stream().flatMap(PaperForm::fields), Stream.of(SOURCE))
                .toList();
    }

    /** Those that have rows. */
    public List<PaperPart.Table> tables() {
        return parts.stream()
                .filter(PaperPart.Table.class::isInstance)
                .map(PaperPart.Table.class::cast)
                .toList();
    }

    private static Stream<String> fields(PaperPart part) {
        return switch (part) {
            case PaperPart.Title title -> Stream.of(title.field());
            case PaperPart.Subtitle subtitle -> Stream.of(subtitle.field());
            case PaperPart.Text text -> Stream.of(text.field());
            case PaperPart.Lines lines -> lines.fields().stream();
            default -> Stream.empty();
        };
    }
}
