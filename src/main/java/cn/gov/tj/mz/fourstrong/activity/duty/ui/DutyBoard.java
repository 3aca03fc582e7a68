package cn.gov.tj.mz.fourstrong.activity.duty.ui;

import static java.util.stream.Collectors.groupingBy;

import cn.gov.tj.mz.fourstrong.activity.duty.Duty;
import cn.gov.tj.mz.fourstrong.activity.duty.DutyFilter;
import cn.gov.tj.mz.fourstrong.activity.duty.DutyRow;
import cn.gov.tj.mz.fourstrong.activity.duty.DutyService;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The table with its legend, the pages when there are many branches, and below the chosen duty beside the rates. */
class DutyBoard extends Div {

    private static final int PAGE = 50;

    private final transient DutyServices services;
    private final transient DutyService duties;
    private final transient LocalDate today;
    private String chosen = "";
    private boolean isFound;
    private int page;
    private transient Runnable again = () -> {};
    private transient List<List<String>> texts = List.of();

    DutyBoard(DutyServices services, LocalDate today) {
        this.services = services;
        this.duties = services.duties();
        this.today = today;
    }

    /**
     * What the address says; what cannot be meant is the first page, and nothing chosen.
     *
     * @param duty the code of a duty
     */
    void choose(String duty, String page) {
        this.chosen = duty;
        this.page = page.matches("[1-9]\\d{0,5}") ? Integer.parseInt(page) - 1 : 0;
    }

    /** What the address says once what could not be meant is left out. */
    Map<String, List<String>> address(Map<String, List<String>> filter) {
        var address = new LinkedHashMap<>(filter);
        address.put(DutyAddress.CHOSEN, List.of(isFound ? chosen : ""));
        address.put(DutyAddress.PAGE, List.of(page == 0 ? "" : Integer.toString(page + 1)));
        return address;
    }

    /** The branches of a filter, for the one type that it names. */
    void show(DutyFilter filter, String type, DutyAddress address) {
        again = () -> show(filter, type, address);
        var found = duties.board(filter, page * PAGE, PAGE);
        var lines = found.rows().stream()
                .map(row -> new DutyTable.Line(
                        row.branch(),
                        row.branch().name(),
                        address.branch(row.branch().code()),
                        row.duties(),
                        duty -> address.duty(row.branch(), duty)))
                .toList();
        var pages = new DutyPages(found.total(), page, PAGE, address);
        draw(filter, DutyWords.text("corner.branches", type), lines, found.rows(), pages);
    }

    /** All types of one branch. */
    void show(DutyFilter filter, DutyAddress address) {
        again = () -> show(filter, address);
        var rows = duties.board(filter.withStates(Set.of()), 0, 1).rows();
        var lines = rows.stream()
                .flatMap(row -> lines(row, filter, address).stream())
                .toList();
        draw(filter, DutyWords.text("corner.types"), lines, rows, remindAll(rows, filter.year()));
    }

    private Div remindAll(List<DutyRow> rows, int year) {
        return rows.stream()
                .map(row -> RemindActions.of(row, year, today, services.reminders(), () -> again.run()))
                .<Div>map(actions -> actions)
                .findFirst()
                .orElseGet(Div::new);
    }

    private List<DutyTable.Line> lines(DutyRow row, DutyFilter filter, DutyAddress address) {
        var byType = row.duties().stream().collect(groupingBy(Duty::type));
        return duties.dueTypes().stream()
                .filter(type -> byType.containsKey(type.code()))
                .map(type -> new DutyTable.Line(
                        row.branch(),
                        type.in(getLocale()),
                        "",
                        byType.get(type.code()),
                        duty -> address.duty(row.branch(), duty)))
                .filter(line -> filter.states().isEmpty()
                        || line.duties().stream()
                                .anyMatch(duty -> filter.states().contains(duty.state())))
                .toList();
    }

    private void draw(DutyFilter filter, String corner, List<DutyTable.Line> lines, List<DutyRow> rows, Div under) {
        removeAll();
        texts = List.of();
        var card = new Div();
        card.addClassName("fs-card");
        if (lines.isEmpty()) {
            card.add(new Paragraph(DutyWords.text("none")));
        } else {
            var table = new DutyTable(filter.year(), today, chosen, corner, lines);
            texts = lines.stream().map(table::texts).toList();
            card.add(table, new DutyLegend(), under);
        }
        var below = new Div();
        below.addClassName("fs-duties-below");
        isFound = rows.stream().anyMatch(row -> DutyAddress.find(row, chosen).isPresent());
        rows.forEach(row -> DutyAddress.find(row, chosen).ifPresent(duty -> below.add(chosen(row, duty))));
        var all = filter.withTypes(Set.of()).withStates(Set.of());
        below.add(new TimelinessCard(filter.year(), duties.count(all), () -> duties.timeliness(all)));
        add(card, below);
    }

    /** The rows that are shown, as words. */
    List<List<String>> texts() {
        return texts;
    }

    private DutyCard chosen(DutyRow row, Duty duty) {
        var type = duties.dueTypes().stream()
                .filter(name -> name.code().equals(duty.type()))
                .findFirst()
                .orElseThrow();
        var card = new DutyCard(row.branch(), type, duty, today);
        card.add(new DutyActions(row.branch(), duty, services, () -> again.run()));
        card.add(RemindActions.of(row, duty, today, services.reminders(), () -> again.run()));
        card.getElement().executeJs("this.scrollIntoView({block: 'nearest'})");
        return card;
    }
}
