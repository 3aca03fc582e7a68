package cn.gov.tj.mz.fourstrong.demo;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.tj.mz.fourstrong.ApplicationTest;
import cn.gov.tj.mz.fourstrong.evaluation.listing.EvaluationFilter;
import cn.gov.tj.mz.fourstrong.evaluation.listing.EvaluationListing;
import cn.gov.tj.mz.fourstrong.title.TitleListing;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Sort;
import org.springframework.security.test.context.support.WithUserDetails;
import org.springframework.transaction.annotation.Transactional;

@ApplicationTest
@Transactional
@Tag("database")
@WithUserDetails("manager")
class DemoTitlesTest {

    @Autowired
    TitleListing titles;

    @Autowired
    EvaluationListing evaluations;

    @Test
    void areGrantedAfterThePublicityOfTheResultTheyRestOn() {
        var results = evaluations.page(EvaluationFilter.ALL.in("2025H1"), Sort.unsorted(), 0, 100);

        assertThat(results)
                .filteredOn(result -> titles.held(result.branch().id()).isPresent())
                .hasSize(2)
                .allSatisfy(result -> assertThat(titles.held(result.branch().id()))
                        .get()
                        .satisfies(held -> assertThat(held.grantedOn()).isAfter(result.publicUntil())));
    }
}
