package cn.gov.tj.mz.fourstrong.supervision.ui;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.tj.mz.fourstrong.ViewTest;
import cn.gov.tj.mz.fourstrong.evaluation.StoredCycle;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.router.QueryParameters;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithUserDetails;

@WithUserDetails("manager")
class ReviewersViewTest extends ViewTest {

    @Autowired
    EntityManager database;

    @BeforeEach
    void fillACycle() {
        var cycle = new StoredCycle(database);
        cycle.reviewed("一支部", "30", "27", "26");
        cycle.reviewed("二支部", "25", "26");
        database.flush();
    }

    @Test
    void showsReviewersAndWideGapsOfTheCycleInTheAddress() {
        open("cycle=2031H2&gap=0");

        assertThat(texts()).contains("考评人给分情况", "宜会商", "自评明显高于考评的支部");
        assertThat(rows(0)).isEqualTo(2);
        assertThat(rows(1)).isEqualTo(1);
        open("cycle=2031H2&gap=100");
        assertThat(rows(1)).isZero();
    }

    @Test
    void takesAnotherThreshold() {
        open("cycle=2031H2");
        assertThat(field().getValue()).isEqualByComparingTo("3");
        test(field()).setValue(new BigDecimal("1.5"));

        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPath())
                .isEqualTo("reviewers");
        assertThat(field().isInvalid()).isFalse();
    }

    @Test
    void saysNextToTheFieldWhichThresholdCannotBe() {
        open("cycle=2031H2");
        test(field()).setValue(new BigDecimal("-1"));

        assertThat(field().isInvalid()).isTrue();
        assertThat(field().getErrorMessage()).contains("0 至 100");
        assertThat(field().getValue()).isEqualByComparingTo("-1");
    }

    @Test
    void takesNonsenseInTheAddressForTheUsual() {
        open("cycle=nonsense&gap=viel");

        assertThat(field().getValue()).isEqualByComparingTo("3");
    }

    @Test
    @WithUserDetails("reviewer")
    void isNotForReviewers() {
        UI.getCurrent().navigate("reviewers");

        assertThat(getCurrentView()).isNotInstanceOf(ReviewersView.class);
    }

    private static void open(String query) {
        UI.getCurrent().navigate("reviewers", QueryParameters.fromString(query));
    }

    private BigDecimalField field() {
        return find(BigDecimalField.class).single();
    }

    @SuppressWarnings("unchecked")
    private int rows(int grid) {
        return test((Grid<Object>) find(Grid.class).all().get(grid)).size();
    }

    private String texts() {
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }
}
