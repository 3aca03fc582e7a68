package cn.gov.tj.mz.fourstrong.title;

import static cn.gov.tj.mz.fourstrong.title.Candidates.candidate;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;

class GrantBatchTest {

    private final Candidate best = candidate("一支部", Eligibility.ADVISED, "97");
    private final Candidate second = candidate("二支部", Eligibility.ADVISED, "96");
    private final Candidate third = candidate("三支部", Eligibility.ADVISED, "96");
    private final Candidate vetoed = candidate("四支部", Eligibility.VETOED, "95");
    private final Candidate closed = candidate("五支部", Eligibility.CLOSED, "99", Candidates.PUBLIC_UNTIL.plusDays(9));

    @Test
    void hasNoExceptionWithinTheQuota() {
        assertThat(batch(10, 1, best, second).exceptions()).isEmpty();
    }

    @Test
    void callsThoseAnExceptionWhoShareTheLastPlaceWhenAllOfThemGetOne() {
        assertThat(batch(10, 1, best, second, third).exceptions())
                .extracting(Candidate::name, Candidate::eligibility)
                .containsExactly(tuple("二支部", Eligibility.BEYOND_QUOTA), tuple("三支部", Eligibility.BEYOND_QUOTA));
    }

    @Test
    void partsThoseWhoCannotGetATitleFromThoseWhoMayAsAnException() {
        var batch = batch(10, 0, best, vetoed, closed);
        assertThat(batch.possible()).containsExactly(best, vetoed);
        assertThat(batch.exceptions()).containsExactly(vetoed);
        assertThat(batch.refused()).containsExactly(closed);
    }

    @Test
    void isDatedWhenTheLastPublicityIsOverOfThoseWhoGetATitle() {
        assertThat(batch(10, 0, best, closed).earliest()).contains(Candidates.PUBLIC_UNTIL.plusDays(1));
        assertThat(batch(10, 0, closed).earliest()).isEmpty();
        var later = candidate("六支部", Eligibility.ADVISED, "98", Candidates.PUBLIC_UNTIL.plusDays(3));
        assertThat(batch(10, 0, later, best).earliest()).contains(Candidates.PUBLIC_UNTIL.plusDays(4));
    }

    private static GrantBatch batch(int results, int held, Candidate... chosen) {
        return GrantBatch.of(Candidates.recommendation(results, held, "96"), List.of(chosen));
    }
}
