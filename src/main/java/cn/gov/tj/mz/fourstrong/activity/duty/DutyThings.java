package cn.gov.tj.mz.fourstrong.activity.duty;

import static java.util.stream.Collectors.toMap;

import cn.gov.tj.mz.fourstrong.activity.ActivityTypeService;
import cn.gov.tj.mz.fourstrong.activity.TypeName;
import cn.gov.tj.mz.fourstrong.activity.TypeRule.Frequency;
import cn.gov.tj.mz.fourstrong.standard.Thing;
import cn.gov.tj.mz.fourstrong.standard.Words;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/** Names duties and waivers on the workbench, at most {@link Thing#MOST} of a kind. */
@Component
class DutyThings {

    private static final Comparator<DutyLine> REMINDED_FIRST =
            Comparator.comparing(line -> line.duty().reminded() == null);

    private final ActivityTypeService types;
    private final Clock clock;

    DutyThings(ActivityTypeService types, Clock clock) {
        this.types = types;
        this.clock = clock;
    }

    List<Thing> dueSoon(List<DutyLine> lines, LocalDate today) {
        return things(lines, duty -> Words.of("duty.thing.soon", duty.daysLeft(today)));
    }

    List<Thing> missed(List<DutyLine> lines) {
        return things(
                lines, duty -> Words.of("duty.thing.overdue", duty.period().due()));
    }

    private List<Thing> things(List<DutyLine> lines, Function<Duty, Words> about) {
        var names = names();
        return lines.stream()
                .sorted(REMINDED_FIRST)
                .limit(Thing.MOST)
                .map(line -> new Thing(
                        title(
                                names,
                                line.duty().type(),
                                line.duty().rule().frequency(),
                                line.duty().period().first()),
                        about.apply(line.duty()),
                        mark(line.duty().reminded()),
                        "duty.thing.record",
                        address(line)))
                .toList();
    }

    private static @Nullable Words mark(@Nullable Reminded reminded) {
        return reminded == null ? null : Words.of("duty.thing.reminded", reminded.by(), reminded.at());
    }

    List<Thing> asked(List<WaiverRepository.Asked> asked) {
        var names = names();
        var rules = types.rules();
        return asked.stream()
                .map(waiver -> new Thing(
                        title(
                                names,
                                waiver.type(),
                                rules.on(waiver.type(), waiver.period()).frequency(),
                                waiver.period()),
                        Words.of(
                                "duty.thing.waiver",
                                waiver.branch(),
                                LocalDate.ofInstant(waiver.at(), clock.getZone()),
                                waiver.reason()),
                        "duty.thing.decide",
                        address(new DutyCode(waiver.code(), waiver.type(), waiver.period()).onBoard()) + "&branch="
                                + waiver.code()))
                .toList();
    }

    private static Words title(Map<String, TypeName> names, String type, Frequency frequency, LocalDate first) {
        return Words.of(
                "duty.thing." + frequency,
                Objects.requireNonNullElse(names.get(type), type),
                Integer.toString(first.getYear()),
                first.getMonthValue(),
                (first.getMonthValue() + 2) / 3);
    }

    /** The board with those of a state, of the year in which the first of them stands. */
    String board(List<DutyLine> lines, DutyState state) {
        return address(
                Map.of("state", List.of(state.name()), "year", List.of(Integer.toString(year(lines.getFirst())))));
    }

    private String address(DutyLine line) {
        return address(DutyCode.of(line.branch(), line.duty()).onBoard(year(line)));
    }

    /** A term of office stands in the year in which it ends, or in this one once it is over. */
    private int year(DutyLine line) {
        var period = line.duty().period();
        return line.duty().rule().frequency() == Frequency.TERM
                ? Math.max(period.due().getYear(), LocalDate.now(clock).getYear())
                : period.first().getYear();
    }

    private static String address(Map<String, List<String>> board) {
        var address = UriComponentsBuilder.fromPath("duties");
        board.forEach(address::queryParam);
        return address.toUriString();
    }

    private Map<String, TypeName> names() {
        return types.all().stream().collect(toMap(TypeName::code, Function.identity()));
    }
}
