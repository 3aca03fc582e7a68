package cn.gov.tj.mz.fourstrong.dashboard.ui;

import cn.gov.tj.mz.fourstrong.activity.ui.HonourWords;
import cn.gov.tj.mz.fourstrong.dashboard.profile.BranchProfile;
import cn.gov.tj.mz.fourstrong.screen.Formats;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a branch recorded of one kind: honours, figures or brands; each item leads to its activity. */
class RecordsCard extends Card {

    private RecordsCard(String kind, String note, Stream<ListItem> items) {
        super(kind);
        add(heading(getTranslation("dashboard.branches." + kind), note), list(items.toList()));
    }

    /** What a branch, its unit or its people won. */
    static RecordsCard honours(BranchProfile profile) {
        return new RecordsCard("honours", "", profile.honours().stream().map(RecordsCard::item));
    }

    /** The figures as printed: 10余项 stays 10余项. */
    static RecordsCard figures(BranchProfile profile) {
        return new RecordsCard(
                "figures",
                I18NProvider.translate("dashboard.branches.figures.note"),
                profile.figures().stream().map(RecordsCard::item));
    }

    /** Brands and innovations. */
    static RecordsCard brands(BranchProfile profile) {
        return new RecordsCard("brands", "", profile.brands().stream().map(RecordsCard::item));
    }

    /** The list, or 暂无. */
    static Component list(List<ListItem> items) {
        if (items.isEmpty()) {
            var nothing = new Paragraph(Formats.current().none());
            nothing.addClassName("fs-card-empty");
            return nothing;
        }
        var list = new UnorderedList(items.toArray(ListItem[]::new));
        list.addClassName("fs-achievements");
        return list;
    }

    private static ListItem item(BranchProfile.HonourEntry entry) {
        return item(
                DrillDown.activity(entry.activity()).link(entry.honour().title()),
                HonourWords.parts(entry.honour(), entry.periodText()).toArray(String[]::new));
    }

    private static ListItem item(BranchProfile.FigureEntry entry) {
        var printed = new Span(entry.figure().asPrinted());
        printed.addClassName("fs-printed");
        var label = new Span(" " + entry.figure().label());
        return item(
                DrillDown.activity(entry.activity()).link(printed, label),
                entry.figure().periodText());
    }

    private static ListItem item(BranchProfile.Brand brand) {
        var start = brand.startDate();
        return item(
                DrillDown.activity(brand.activity()).link(brand.title()),
                start == null ? brand.periodText() : Formats.current().day(start));
    }

    private static ListItem item(Anchor link, @Nullable String... notes) {
        var item = new ListItem(link);
        var words = Stream.of(notes)
                .filter(Objects::nonNull)
                .filter(note -> !note.isBlank())
                .collect(Collectors.joining(" · "));
        if (!words.isEmpty()) {
            item.add(new Span(words));
        }
        return item;
    }
}
