package cn.gov.tj.mz.fourstrong.activity.upload;

import static cn.gov.tj.mz.fourstrong.activity.upload.Columns.*;

import cn.gov.tj.mz.fourstrong.activity.minutes.Minutes;
import cn.gov.tj.mz.fourstrong.exchange.TableLine;
import cn.gov.tj.mz.fourstrong.standard.Text;
import cn.gov.tj.mz.fourstrong.standard.TypedNumber;
import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a line of a ledger says of a meeting. */
record UploadedMinutes(TableLine line, Remarks remarks) {

    private static final Set<String> PEOPLE = Set.of("", "人", "名", "位");

    Minutes read(Minutes known) {
        var due = people(DUE, known.due());
        var present = people(PRESENT, known.present());
        return new Minutes(
                text(PLACE, known.place()),
                text(HOST, known.host()),
                text(RECORDER, known.recorder()),
                due,
                present,
                absent(known.absent(), due, present),
                text(AGENDA, known.agenda()),
                text(DECISIONS, known.decisions()),
                text(VOTES, known.votes()));
    }

    private @Nullable String text(String column, @Nullable String known) {
        var cell = Text.clean(line.cell(column));
        return cell == null ? known : cell;
    }

    private @Nullable Integer people(String column, @Nullable Integer known) {
        var cell = line.cell(column);
        if (cell.isEmpty()) {
            return known;
        }
        var number = number(cell);
        if (number == null) {
            remarks.fault(column, "people", cell);
        }
        return number;
    }

    private static @Nullable Integer number(String cell) {
        return TypedNumber.read(cell)
                .filter(number -> PEOPLE.contains(number.unit()) && isWhole(number.value()))
                .map(number -> number.value().intValue())
                .orElse(null);
    }

    private static boolean isWhole(BigDecimal number) {
        return number.stripTrailingZeros().scale() <= 0 && number.abs().compareTo(BigDecimal.valueOf(99_999)) <= 0;
    }

    /** Who was absent; only how many is said by the other two columns, and has to agree with them. */
    private @Nullable String absent(@Nullable String known, @Nullable Integer due, @Nullable Integer present) {
        var cell = line.cell(ABSENT);
        var number = number(cell);
        if (number == null) {
            return text(ABSENT, known);
        }
        if (due == null || present == null) {
            remarks.note(ABSENT, "absentOnly");
        } else if (due - present != number) {
            remarks.fault(ABSENT, "absent", String.valueOf(number), String.valueOf(due - present));
        }
        return known;
    }
}
