package cn.gov.tj.mz.fourstrong.dashboard.ui;

import cn.gov.tj.mz.fourstrong.ApplicationTest;
import cn.gov.tj.mz.fourstrong.VaadinTest;
import cn.gov.tj.mz.fourstrong.dashboard.TreePart;
import cn.gov.tj.mz.fourstrong.dashboard.ui.chart.Chart;
import com.vaadin.browserless.locator.Locators;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A test of single cards, which get numbers of their own. */
@ApplicationTest
abstract class CardTest extends VaadinTest implements Locators {

    static final TreePart ALL = new TreePart(null, null);

    @BeforeEach
    void speakChinese() {
        UI.getCurrent().setLocale(Locale.SIMPLIFIED_CHINESE);
    }

    static <T extends Component> T shown(T card) {
        UI.getCurrent().add(card);
        return card;
    }

    static String text(Component card) {
        return card.getElement().getTextRecursively();
    }

    /** What the browser gets for the chart of a card. */
    JsonNode sent(Component card) {
        var chart = find(Chart.class, card).single();
        return new JsonMapper()
                .readTree(chart.getElement().getPropertyRaw("data").toString());
    }
}
