package cn.gov.tj.mz.fourstrong.rubric.ui;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.tj.mz.fourstrong.ViewTest;
import cn.gov.tj.mz.fourstrong.rubric.MadeRubrics;
import cn.gov.tj.mz.fourstrong.rubric.RubricService;
import cn.gov.tj.mz.fourstrong.rubric.edit.RubricCreationService;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithUserDetails;

@WithUserDetails("manager")
class CompareRubricsViewTest extends ViewTest {

    @Autowired
    RubricService rubrics;

    @Autowired
    RubricCreationService creation;

    @Test
    void aSingleVersionIsNotSetAgainstItself() {
        navigate("rubrics/compare", CompareRubricsView.class);
        assertThat(find(Main.class).single().getElement().getTextRecursively()).contains("只有一个版本");
        assertThat(find(RubricChoice.class).exists()).isFalse();
    }

    @Test
    void theNewestIsSetAgainstTheOneBeforeIt() {
        var first = rubrics.names().getFirst().id();
        new MadeRubrics(rubrics, creation).revision(first);

        navigate("rubrics/compare", CompareRubricsView.class);
        assertThat(revisions()).containsExactly(1, 2);

        UI.getCurrent().navigate("rubrics/compare", QueryParameters.simple(Map.of("to", first.toString())));
        assertThat(revisions()).containsExactly(1, 2);
    }

    private List<Integer> revisions() {
        return find(RubricChoice.class).all().stream()
                .map(choice -> choice.getValue().revision())
                .toList();
    }
}
