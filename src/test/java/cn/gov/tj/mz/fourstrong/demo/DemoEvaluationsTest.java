package cn.gov.tj.mz.fourstrong.demo;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.tj.mz.fourstrong.ApplicationTest;
import cn.gov.tj.mz.fourstrong.evaluation.EvaluationState;
import cn.gov.tj.mz.fourstrong.evaluation.listing.EvaluationFilter;
import cn.gov.tj.mz.fourstrong.evaluation.listing.EvaluationListing;
import cn.gov.tj.mz.fourstrong.evaluation.listing.EvaluationRow;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Sort;
import org.springframework.security.test.context.support.WithUserDetails;
import org.springframework.transaction.annotation.Transactional;

@ApplicationTest
@Transactional
@Tag("database")
class DemoEvaluationsTest {

    @Autowired
    EvaluationListing evaluations;

    @Test
    @WithUserDetails("manager")
    void bringsTheTotalsOfTheTableToTheirEnd() {
        var rows = rows("2024");
        rows.addAll(rows("2025H1"));
        assertThat(rows)
                .hasSize(12)
                .allSatisfy(row -> assertThat(row.status().state()).isEqualTo(EvaluationState.FINAL));
        assertThat(rows.stream().map(row -> row.result().totals().selfTotal()).sorted())
                .startsWith(new BigDecimal("80.5"))
                .endsWith(new BigDecimal("96.0"));
        assertThat(rows.stream().map(EvaluationRow::total).sorted())
                .startsWith(new BigDecimal("77.0"))
                .endsWith(new BigDecimal("95.0"));
    }

    private List<EvaluationRow> rows(String cycle) {
        return new ArrayList<>(evaluations.page(EvaluationFilter.ALL.in(cycle), Sort.by("total"), 0, 100));
    }
}
