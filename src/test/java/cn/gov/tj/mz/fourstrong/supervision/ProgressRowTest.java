package cn.gov.tj.mz.fourstrong.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.tj.mz.fourstrong.evaluation.EvaluationState;
import cn.gov.tj.mz.fourstrong.evaluation.EvaluationStatus;
import cn.gov.tj.mz.fourstrong.evaluation.Samples;
import cn.gov.tj.mz.fourstrong.supervision.ProgressRow.Course;
import cn.gov.tj.mz.fourstrong.supervision.ProgressRow.Part;
import cn.gov.tj.mz.fourstrong.supervision.ProgressRow.Reminded;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ProgressRowTest {

    private static final UUID EVALUATION = new UUID(0, 1);

    @Test
    void countsTheReviewersWhoHandedIn() {
        assertThat(row(part("考评一", true), part("考评二", false), part("考评三", true)).handedIn())
                .isEqualTo(2);
        assertThat(row().handedIn()).isZero();
    }

    @Test
    void isMadeOfWhatIsKnownOfItsEvaluation() {
        var found = new ProgressParts.Found(
                Map.of(EVALUATION, List.of(part("考评一", true))),
                Map.of(EVALUATION, Instant.EPOCH),
                Map.of(EVALUATION, new Reminded(Instant.EPOCH, "机关党委")));

        assertThat(found.of(EVALUATION))
                .isEqualTo(new Course(Instant.EPOCH, List.of(part("考评一", true)), new Reminded(Instant.EPOCH, "机关党委")));
        assertThat(found.of(new UUID(0, 2))).isEqualTo(new Course(null, List.of(), null));
    }

    private static Part part(String name, boolean done) {
        return new Part(UUID.nameUUIDFromBytes(name.getBytes()), name, done, false);
    }

    private static ProgressRow row(Part... reviewers) {
        return new ProgressRow(
                EVALUATION,
                Samples.branch("一支部"),
                new EvaluationStatus(EvaluationState.SUBMITTED, null),
                null,
                new Course(null, List.of(reviewers), null),
                0,
                0,
                null,
                null);
    }
}
