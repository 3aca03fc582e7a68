package cn.gov.tj.mz.fourstrong.evaluation.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.tj.mz.fourstrong.evaluation.proposal.Proposal.Count;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProposalTest {

    private static final LocalDate FROM = LocalDate.of(2026, 7, 1);

    @ParameterizedTest
    @CsvSource({"6, 6, 10.0", "6, 5, 9.5", "6, 0, 7.0", "24, 0, 0.0", "20, 0, 0.0"})
    void takesSomethingFromTheFullMarksForEachThatIsMissingButNeverMoreThanThereIs(
            int due, int held, BigDecimal points) {
        var proposal = proposal(new Count(null, due, held));
        assertThat(proposal.missing()).isEqualTo(due - held);
        assertThat(proposal.points()).isEqualTo(points);
    }

    @ParameterizedTest
    @CsvSource({"2, 2, 4, 1, 8.5", "1, 0, 1, 0, 9.0"})
    void countsAllTypesTogether(int due, int held, int otherDue, int otherHeld, BigDecimal points) {
        var proposal = proposal(new Count(null, due, held), new Count(null, otherDue, otherHeld));
        assertThat(proposal.due()).isEqualTo(due + otherDue);
        assertThat(proposal.held()).isEqualTo(held + otherHeld);
        assertThat(proposal.points()).isEqualTo(points);
    }

    private static Proposal proposal(Count... counts) {
        return Proposal.of(
                "B1", List.of(counts), new BigDecimal("10.0"), new BigDecimal("0.5"), FROM, FROM.plusMonths(6));
    }
}
