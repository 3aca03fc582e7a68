package cn.gov.tj.mz.fourstrong.dashboard.ui;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.tj.mz.fourstrong.ViewTest;
import cn.gov.tj.mz.fourstrong.dashboard.Choice;
import cn.gov.tj.mz.fourstrong.dashboard.Selection;
import cn.gov.tj.mz.fourstrong.organisation.UnitName;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ChoiceBarTest extends ViewTest {

    @Test
    @SuppressWarnings("unchecked")
    void countsEachUnitBelowAnother() {
        var units = List.of(unit("局", 0), unit("甲", 1), unit("甲一", 2), unit("甲一一", 3), unit("乙", 1));
        var bar = new ChoiceBar(_ -> {});
        UI.getCurrent().add(bar);
        bar.show(new Choice(null, null), new Selection(List.of(), units, null, null, null, null));

        ComboBox<UnitName> choice = find(ComboBox.class, bar).single();
        assertThat(units)
                .extracting(choice.getItemLabelGenerator()::apply)
                .containsExactly("局（全部 4 个单位）", "　甲（全部 2 个单位）", "　　甲一（全部 1 个单位）", "　　　甲一一", "　乙");
    }

    private static UnitName unit(String name, int depth) {
        return new UnitName(UUID.randomUUID(), "U", name, name, depth);
    }
}
