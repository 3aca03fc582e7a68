package cn.gov.tj.mz.fourstrong.activity.duty.ui;

import cn.gov.tj.mz.fourstrong.activity.TypeName;
import cn.gov.tj.mz.fourstrong.activity.duty.Done;
import cn.gov.tj.mz.fourstrong.activity.duty.DutyLine;
import cn.gov.tj.mz.fourstrong.activity.duty.Reminded;
import cn.gov.tj.mz.fourstrong.exchange.ExportColumn;
import cn.gov.tj.mz.fourstrong.screen.Formats;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The columns of a file of duties, one duty a row. */
final class DutyColumns {

    private DutyColumns() {}

    static List<ExportColumn<DutyLine>> of(List<TypeName> types) {
        var locale = Formats.current().locale();
        Map<String, String> names = types.stream().collect(Collectors.toMap(TypeName::code, type -> type.in(locale)));
        return List.of(
                column("code", line -> line.branch().code()),
                column("branch", line -> line.branch().name()),
                column("unit", line -> line.branch().unit()),
                column("type", line -> names.get(line.duty().type())),
                column("period", line -> DutyWords.period(line.duty())),
                column("opens", line -> line.duty().period().opens()),
                column("due", line -> line.duty().period().due()),
                column("last", line -> line.duty().period().last()),
                column("state", line -> Formats.current().name(line.duty().state())),
                column("times", line -> line.duty().times()),
                column("held", line -> line.duty().held()),
                column(
                        "days",
                        line -> line.duty().done().stream()
                                .map(Done::on)
                                .map(Object::toString)
                                .collect(Collectors.joining("、"))),
                column(
                        "reason",
                        line -> line.duty().waiver() == null
                                ? null
                                : line.duty().waiver().reason()),
                column("remindedAt", line -> reminded(line, Reminded::on)),
                column("remindedBy", line -> reminded(line, Reminded::by)));
    }

    private static @Nullable Object reminded(DutyLine line, Function<Reminded, Object> part) {
        var reminded = line.duty().reminded();
        return reminded == null ? null : part.apply(reminded);
    }

    private static ExportColumn<DutyLine> column(String key, Function<DutyLine, @Nullable Object> value) {
        return new ExportColumn<>(DutyWords.text("list." + key), value);
    }
}
