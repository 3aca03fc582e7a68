package cn.gov.tj.mz.fourstrong.activity.duty.ui;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.tj.mz.fourstrong.ViewTest;
import cn.gov.tj.mz.fourstrong.activity.TypeName;
import cn.gov.tj.mz.fourstrong.activity.duty.Timeliness;
import com.vaadin.flow.component.UI;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.security.test.context.support.WithUserDetails;

@WithUserDetails("manager")
class TimelinessCardTest extends ViewTest {

    private int asked;

    @Test
    void saysTheRatesOfAFewBranchesAtOnce() {
        assertThat(card(200).getElement().getTextRecursively()).contains("2026年各类型按时率", "今年还没有到期");
        assertThat(asked).isOne();
    }

    @Test
    void asksForThoseOfManyOnceTheRestIsShown() {
        assertThat(card(201).getElement().getTextRecursively()).contains("正在统计");
        assertThat(asked).isZero();
    }

    private TimelinessCard card(long branches) {
        var card = new TimelinessCard(2026, branches, this::rates);
        UI.getCurrent().add(card);
        return card;
    }

    private Map<TypeName, Timeliness> rates() {
        asked++;
        return Map.of();
    }
}
