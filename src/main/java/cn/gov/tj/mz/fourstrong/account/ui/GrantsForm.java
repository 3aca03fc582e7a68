package cn.gov.tj.mz.fourstrong.account.ui;

import cn.gov.tj.mz.fourstrong.account.AccountGrantService;
import cn.gov.tj.mz.fourstrong.account.AccountRow;
import cn.gov.tj.mz.fourstrong.account.Grants;
import cn.gov.tj.mz.fourstrong.account.OrganisationNodes.Place;
import cn.gov.tj.mz.fourstrong.account.Role;
import cn.gov.tj.mz.fourstrong.screen.FieldErrors;
import cn.gov.tj.mz.fourstrong.screen.Formats;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The security administrator's side: roles, own branch, and the unit below which a role sees rows. */
class GrantsForm extends AccountEditor {

    private final AccountGrantService admin;
    private final CheckboxGroup<Role> roles = new CheckboxGroup<>(getTranslation("account.grants.roles"));
    private final ComboBox<Place> branch;
    private final Map<Role, ComboBox<Place>> units = new EnumMap<>(Role.class);
    private final FieldErrors problems;

    GrantsForm(AccountGrantService admin, List<Place> places, Consumer<UUID> changed) {
        super(changed);
        this.admin = admin;
        roles.setItems(Role.values());
        roles.setItemLabelGenerator(Formats.current()::name);
        roles.setHelperText(getTranslation("account.grants.exclude"));
        roles.addValueChangeListener(_ -> arrange());
        branch = chooser("branch", places.stream().filter(Place::branch).toList());
        branch.setHelperText(getTranslation("account.grants.branch.help"));
        problems = new FieldErrors().bind("roles", roles).bind("branch", branch);
        guard.watch(roles, branch);
        add(roles, branch);
        addUnits(places.stream().filter(place -> !place.branch()).toList());
        var save = new Button(getTranslation("account.grants.save"), _ -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        add(save);
    }

    @Override
    void fill(AccountRow row) {
        var grants = admin.grants(row.id());
        roles.setValue(grants.roles());
        choose(branch, grants.branch());
        units.forEach((role, unit) -> choose(unit, grants.units().get(role)));
        arrange();
        problems.clear();
    }

    private void addUnits(List<Place> places) {
        Stream.of(Role.values()).filter(Role::isForUnit).forEach(role -> {
            var unit = chooser("unit." + role, places);
            units.put(role, unit);
            problems.bind(role.name(), unit);
            guard.watch(unit);
            add(unit);
        });
    }

    private ComboBox<Place> chooser(String name, List<Place> places) {
        var box = new ComboBox<Place>(getTranslation("account.grants." + name));
        box.setItems(places);
        box.setItemLabelGenerator(Place::name);
        box.setClearButtonVisible(true);
        box.setWidthFull();
        return box;
    }

    private void arrange() {
        var chosen = roles.getValue();
        roles.setItemEnabledProvider(role -> chosen.contains(role) || !role.isExcludedBy(chosen));
        branch.setVisible(chosen.stream().anyMatch(Role::isBusiness));
        units.forEach((role, unit) -> unit.setVisible(chosen.contains(role)));
    }

    private void save() {
        var account = account();
        var chosen = new EnumMap<Role, UUID>(Role.class);
        units.forEach((role, unit) -> {
            var place = chosen(unit);
            if (place != null) {
                chosen.put(role, place);
            }
        });
        var grants = new Grants(roles.getValue(), chosen(branch), chosen);
        if (problems.accepted(() -> admin.grant(account.id(), account.version(), grants))) {
            done("account.grants.saved");
        }
    }

    private static void choose(ComboBox<Place> box, @Nullable UUID node) {
        box.setValue(box.getListDataView()
                .getItems()
                .filter(place -> place.id().equals(node))
                .findFirst()
                .orElse(null));
    }

    private static @Nullable UUID chosen(ComboBox<Place> box) {
        var place = box.getValue();
        return place == null || !box.isVisible() ? null : place.id();
    }
}
