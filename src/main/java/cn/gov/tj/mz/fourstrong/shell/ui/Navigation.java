package cn.gov.tj.mz.fourstrong.shell.ui;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingLong;

import cn.gov.tj.mz.fourstrong.standard.ToDo;
import cn.gov.tj.mz.fourstrong.standard.ToDoSource;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/** The entries that the caller's roles open, in sections, with the number of things that wait behind each. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class Navigation extends Div {

    private final transient List<ToDoSource> sources;
    private final Map<String, SideNavItem> items = new LinkedHashMap<>();
    private boolean outdated;

    Navigation(List<ToDoSource> sources) {
        this.sources = sources;
        addClassName("fs-navigation");
        var sections = new EnumMap<Section, SideNav>(Section.class);
        MenuConfiguration.getMenuEntries().forEach(entry -> add(entry, sections));
        sections.values().forEach(this::add);
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        var ui = attached.getUI();
        var listener = ComponentUtil.addListener(ui, MenuUpdate.Done.class, _ -> refreshOnce(ui));
        addDetachListener(detached -> {
            listener.remove();
            detached.unregisterListener();
        });
    }

    /** However much one click does, it is counted once, at the end. */
    private void refreshOnce(UI ui) {
        if (!outdated) {
            outdated = true;
            ui.beforeClientResponse(this, _ -> refresh());
        }
    }

    /** Counts anew what waits. */
    void refresh() {
        outdated = false;
        var waiting = sources.stream()
                .flatMap(source -> source.forCaller().stream())
                .collect(groupingBy(ToDo::menu, summingLong(ToDo::count)));
        items.forEach((route, item) -> item.setSuffixComponent(badge(waiting.getOrDefault(route, 0L))));
    }

    private void add(MenuEntry entry, Map<Section, SideNav> sections) {
        var route = route(entry);
        var item = new SideNavItem(getTranslation(entry.title()), entry.path(), new Icon(entry.icon()));
        item.setMatchNested(!route.isEmpty());
        item.getElement().setAttribute("title", item.getLabel()); // all that a folded menu says
        items.put(route, item);
        sections.computeIfAbsent(Section.of(entry.order()), this::nav).addItem(item);
    }

    private static String route(MenuEntry entry) {
        return entry.path().replaceFirst("^/", "");
    }

    private SideNav nav(Section section) {
        var label = getTranslation("nav.section." + section);
        var nav = section.isLabelled() ? new SideNav(label) : new SideNav();
        nav.getElement().setAttribute("aria-label", label);
        return nav;
    }

    private static @Nullable Span badge(long count) {
        if (count == 0) {
            return null;
        }
        var badge = new Span(Long.toString(count));
        badge.addClassName("fs-badge");
        return badge;
    }

    /** The parts of the menu by the order of their entries. */
    private enum Section {
        MAIN(20),
        EVALUATION(40),
        ANALYSIS(60),
        ADMINISTRATION(80),
        HELP(Integer.MAX_VALUE);

        private final int end;

        Section(int end) {
            this.end = end;
        }

        static Section of(double order) {
            return List.of(values()).stream()
                    .filter(section -> order < section.end)
                    .findFirst()
                    .orElse(HELP);
        }

        boolean isLabelled() {
            return this != MAIN && this != HELP;
        }
    }
}
